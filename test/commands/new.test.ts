import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runKhobao } from '../support/run-khobao.ts';
import { testSite } from '../support/site.ts';

const now = ['--now', '2026-07-01T08:05+07:00'];

test('a new article is ready to type: it passes check as it is, and every field is there to be switched on', async (t) => {
  const site = testSite(t, {});
  const begin = (...more: string[]) =>
    runKhobao(['new', ...more, '--content', site.content, '--state', site.state, ...now], {
      cwd: site.folder,
    });
  const title = 'Đường mới: “ra biển” & \\ vào rừng';
  const { code: status, stdout, stderr } = await begin(title, '--category', 'thoi-su');
  assert.deepEqual([status, stderr], [0, '']);
  const file = join(site.content, 'articles/2026/07/duong-moi-ra-bien-vao-rung.md');
  assert.match(stdout, /duong-moi-ra-bien-vao-rung\.md/);
  const text = readFileSync(file, 'utf8');
  assert.match(
    text,
    /^---\ntitle: "Đường mới: “ra biển” & \\\\ vào rừng"\ndate: 2026-07-01 08:05\ncategory: thoi-su\n# summary: /,
  );

  const check = () =>
    runKhobao(['check', '--content', site.content, '--state', site.state, ...now], { cwd: site.folder });
  writeFileSync(file, `${text}Thân bài.\n`);
  assert.equal((await check()).code, 0, (await check()).stdout);
  // With every field switched on the table's own examples are read; what they name is not in this archive.
  writeFileSync(file, `${text.replace(/^# /gm, '')}Thân bài.\n`);
  const { stdout: told } = await check();
  assert.doesNotMatch(told, /unknown-field|yaml|cut-text/, told);

  const again = await begin(title, '--category', 'thoi-su');
  assert.equal(again.code, 2);
  assert.match(again.stderr, /không ghi đè/);
});

test('what is missing or wrong is told in one sentence, and nothing is written', async (t) => {
  const site = testSite(t, {});
  const begin = (...more: string[]) =>
    runKhobao(['new', ...more, '--content', site.content, '--state', site.state, ...now], {
      cwd: site.folder,
    });
  for (const [args, sentence] of [
    [[], /Hãy viết tiêu đề/],
    [['Bài mới'], /--category <mã>. Các mã: .*thoi-su/],
    [['Bài mới', '--category', 'thoi-xu'], /có phải bạn muốn gõ: --category thoi-su/],
    [['15', '--category', 'thoi-su'], /không làm thành địa chỉ/],
    [['!!!', '--category', 'thoi-su'], /không làm thành địa chỉ/],
  ] as const) {
    const { code: status, stderr } = await begin(...args);
    assert.equal(status, 2, String(args));
    assert.match(stderr, sentence);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
  assert.equal(existsSync(join(site.content, 'articles/2026')), false);
});

test('a category may be called by its title, and marks that a program turned are not taken for the title’s', async (t) => {
  const site = testSite(t, {});
  const begin = (...more: string[]) =>
    runKhobao(['new', ...more, '--content', site.content, '--state', site.state, ...now], {
      cwd: site.folder,
    });
  const text = (name: string) => readFileSync(join(site.content, `articles/2026/07/${name}.md`), 'utf8');
  assert.equal((await begin('“Chợ', 'nổi”', '--category', 'Kinh tế')).code, 0);
  assert.match(text('cho-noi'), /^---\ntitle: "Chợ nổi"\ndate: .*\ncategory: kinh-te\n/);
  assert.equal((await begin('“Nhớ tiếng máy ghe”', '--category', 'NÔNG NGHIỆP')).code, 0);
  assert.match(text('nho-tieng-may-ghe'), /^---\ntitle: "“Nhớ tiếng máy ghe”"\n/);
  assert.equal((await begin('“Mưa”', 'và', '“nắng”', '--category', 'thoi-su')).code, 0);
  assert.match(text('mua-va-nang'), /^---\ntitle: "“Mưa” và “nắng”"\n/);
});
