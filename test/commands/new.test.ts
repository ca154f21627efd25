import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { png } from '../support/picture.ts';
import { root, runKhobao } from '../support/run-khobao.ts';
import { testSite } from '../support/site.ts';
import { iptcBlock, toldPicture } from '../support/told-picture.ts';

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

test('a picture is taken in upright and small, without its place, with the words of its file', async (t) => {
  const site = testSite(t, {});
  const upright = await toldPicture({
    exif: {
      IFD2: { DateTimeOriginal: '2026:06:30 06:10:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '12/1 34/1 56/1' },
    },
    iptc: iptcBlock({ 80: 'Lê Hoa', 120: 'Ghe “lớn” trên chợ: buổi sáng' }),
    orientation: 6,
    width: 3_000,
    height: 600,
  });
  const photo = join(site.folder, 'Chợ nổi.JPG');
  writeFileSync(photo, upright);
  const begin = (title: string, image: string) =>
    runKhobao(['new', title, '--category', 'thoi-su', '--image', image, '--content', site.content, ...now], {
      cwd: site.folder,
    });
  const { code, stdout, stderr } = await begin('Chợ nổi đông lại', 'Chợ nổi.JPG');
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /images\/2026\/07\/cho-noi\.jpg \(512 × 2560\)/);
  const bytes = readFileSync(join(site.content, 'images/2026/07/cho-noi.jpg'));
  const kept = await sharp(bytes).metadata();
  assert.deepEqual([kept.width, kept.height, kept.orientation], [512, 2_560, undefined]);
  assert.deepEqual(
    [kept.exif, kept.xmp, kept.iptc, bytes.includes('GPS')],
    [undefined, undefined, undefined, false],
  );
  const file = join(site.content, 'articles/2026/07/cho-noi-dong-lai.md');
  const text = readFileSync(file, 'utf8');
  assert.match(
    text,
    /\nimage:\n {2}src: \/images\/2026\/07\/cho-noi\.jpg\n {2}alt: "" # .*\n {2}caption: "Ghe “lớn” trên chợ: buổi sáng"\n {2}credit: "Lê Hoa"\n {2}# focus: .*\n {2}# ảnh chụp ngày 30\/06\/2026\n/,
  );
  writeFileSync(file, `${text.replace('alt: ""', 'alt: Ghe trên sông')}Thân bài.\n`);
  const check = await runKhobao(['check', '--content', site.content, '--state', site.state, ...now]);
  assert.equal(check.code, 0, check.stdout);
  assert.doesNotMatch(check.stdout, /cho-noi-dong-lai/);

  // A name that is taken gets a number; a camera's name gives way to the article's.
  await begin('Chợ nổi hôm nay', photo);
  assert.equal(existsSync(join(site.content, 'images/2026/07/cho-noi-2.jpg')), true);
  writeFileSync(join(site.folder, 'IMG_20260630_081011.jpg'), upright);
  await begin('Đường mới', 'IMG_20260630_081011.jpg');
  assert.equal(existsSync(join(site.content, 'images/2026/07/duong-moi.jpg')), true);
});

test('a picture that cannot be taken in stops all of it, and nothing is left behind', async (t) => {
  const site = testSite(t, {});
  const whole = await png({ width: 600, height: 400 });
  const files: Record<string, string | Buffer> = {
    'cut.png': whole.subarray(0, whole.length - 30),
    'phone.heic': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'),
    'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'good.png': whole,
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(site.folder, name), bytes);
  const begin = (title: string, image: string) =>
    runKhobao(['new', title, '--category', 'thoi-su', '--image', image, '--content', site.content, ...now], {
      cwd: site.folder,
    });
  for (const [name, says] of [
    ['cut.png', /bị hỏng/],
    ['phone.heic', /HEIC của điện thoại hãy xuất ra JPEG/],
    ['drawing.svg', /Không dùng được kiểu ảnh/],
    ['lost.jpg', /Không có tệp ảnh “lost\.jpg”/],
    ['content', /không phải một tệp ảnh/],
  ] as const) {
    const { code, stdout, stderr } = await begin('Bài mới', name);
    assert.deepEqual([code, stdout, stderr.trim().split('\n').length], [2, '', 1], stderr);
    assert.match(stderr, says);
  }
  // Folders that lead elsewhere are not written into.
  mkdirSync(join(site.folder, 'ngoai'));
  mkdirSync(join(site.content, 'images'), { recursive: true });
  symlinkSync(join(site.folder, 'ngoai'), join(site.content, 'images/2026'));
  assert.match((await begin('Bài mới', 'good.png')).stderr, /thư mục ảnh của tháng/);
  mkdirSync(join(site.content, 'articles/2026'), { recursive: true });
  symlinkSync(join(site.folder, 'ngoai'), join(site.content, 'articles/2026/07'));
  assert.match((await begin('Bài mới', 'good.png')).stderr, /không mở bài ở đó được/);
  assert.deepEqual(readdirSync(join(site.folder, 'ngoai')), []);
  assert.equal(existsSync(join(site.content, 'articles/2026/07/bai-moi.md')), false);
});

test('whoever breaks off when asked for the category is told what to type, and nothing is written', {
  skip: existsSync('/usr/bin/script') ? false : 'no program that makes a terminal',
}, async (t) => {
  const site = testSite(t, {});
  const command = `${process.execPath} ${join(root, 'scripts/khobao.js')} new "Bài mới" --content ${site.content}; echo "code $?"`;
  const typed = spawn('/usr/bin/script', ['-qec', command, '/dev/null'], { env: { ...process.env, CI: '' } });
  let said = '';
  typed.stdout.on('data', (bytes: Buffer) => {
    said += bytes;
    if (said.includes('Bài thuộc chuyên mục nào?') && typed.stdin.writable) typed.stdin.end('\x04');
  });
  await new Promise((done) => typed.once('close', done));
  assert.match(said, /Hãy thêm chuyên mục của bài: --category <mã>/);
  assert.match(said, /code 2/);
});
