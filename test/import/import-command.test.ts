import assert from 'node:assert/strict';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Outcome } from '../../src/import/outcome.ts';
import { articleText, assertPasses, fileOf, importDesk, importing } from '../support/import-desk.ts';
import { png } from '../support/picture.ts';
import { readTree } from '../support/read-tree.ts';
import { runKhobao } from '../support/run-khobao.ts';

const page = (title: string, body: string, more = ''): string =>
  `<html><head><meta charset="utf-8">${more}<title>x</title></head><body><h1>${title}</h1><div class="date">09:20, 13/02/2017</div><div class="article-body">${body}</div></body></html>`;
const long =
  'Nước lên từ chập tối, đến nửa đêm thì tràn qua bậc thềm thứ hai, rồi rút dần khi trời sáng rõ trên bãi. ';
const text = `<p>${long}Một.</p><p>${long}Hai.</p>`;

test('what an editor changed, moved or took away is left alone; what nobody touched follows its source', async (t) => {
  const { site, saved } = importDesk(t, {
    'a.html': page('Bài thứ nhất', text),
    'b.html': page('Bài thứ hai', text),
    'c.html': page('Bài thứ ba', text),
    'd.html': page('Bài thứ tư', text, '<link rel="canonical" href="https://cu.example/tin/4.html">'),
  });
  const args = [saved, '--category', 'thoi-su'];
  const first = await importing(site, ...args);
  assert.deepEqual(first.outcomes.map(fileOf), [
    'articles/2017/02/bai-thu-nhat.md',
    'articles/2017/02/bai-thu-hai.md',
    'articles/2017/02/bai-thu-ba.md',
    'articles/2017/02/bai-thu-tu.md',
  ]);
  const edited = articleText(site, first.outcomes[0]).replace('Một.', 'Một, đã sửa.');
  site.edit({ [fileOf(first.outcomes[0] as Outcome)]: edited });
  site.remove('articles/2017/02/bai-thu-hai.md');
  writeFileSync(join(saved, 'c.html'), page('Bài thứ ba', text.replace('Hai.', 'Ba.')));
  site.rename('articles/2017/02/bai-thu-tu.md', 'articles/2017/02/ten-moi.md');
  const second = await importing(site, ...args);
  assert.deepEqual(
    second.outcomes.map(({ state }) => state),
    ['kept', 'gone', 'renewed', 'gone'],
  );
  assert.equal(articleText(site, first.outcomes[0]), edited);
  assert.ok(!existsSync(join(site.content, 'articles/2017/02/bai-thu-hai.md')));
  assert.match(articleText(site, first.outcomes[2]), /Ba\./);
  // Without its memory the import finds a moved article by its old address.
  rmSync(site.state, { recursive: true });
  const third = await importing(site, ...args);
  assert.deepEqual(
    third.outcomes.map(({ state }) => state),
    ['kept', 'new', 'same', 'same'],
  );
  assert.equal(third.outcomes[3]?.file, 'articles/2017/02/ten-moi.md');
});

test('a trial says what it would do and touches nothing', async (t) => {
  const inline = await png({ width: 400, height: 300 });
  const { site, saved } = importDesk(t, {
    'a.html': page(
      'Bài thứ nhất',
      `${text}<img alt="Trong trang" src="data:image/png;base64,${inline.toString('base64')}">`,
    ),
  });
  const before = readTree(site.folder);
  const { code, counts } = await importing(site, saved, '--category', 'thoi-su', '--dry-run');
  assert.deepEqual([code, counts], [0, { new: 1 }]);
  assert.deepEqual(readTree(site.folder), before);
});

test('what a source does not say is named, and taken from the options', async (t) => {
  const undated = page('Bài không ngày', text).replace('09:20, 13/02/2017', 'Hôm qua');
  const yearless = page('Bài thiếu năm', text).replace('09:20, 13/02/2017', '9 giờ 20 ngày 2/4');
  const { site, saved } = importDesk(t, { 'a.html': undated, 'b.html': yearless });
  const first = await importing(site, saved);
  assert.equal(first.code, 1);
  assert.deepEqual(
    first.outcomes.map(({ state, missing }) => [state, missing]),
    [
      ['incomplete', ['date', 'category']],
      ['incomplete', ['date', 'category']],
    ],
  );
  const plain = await runKhobao(['import', saved, '--content', site.content, '--state', site.state]);
  assert.match(plain.stdout, /b\.html[\s\S]*--date 2024[\s\S]*--category/);
  const second = await importing(site, saved, '--category', 'thoi-su', '--date', '28 tháng 3, 2022');
  assert.deepEqual(second.outcomes.map(fileOf), [
    'articles/2022/03/bai-khong-ngay.md',
    'articles/2022/04/bai-thieu-nam.md',
  ]);
  assert.match(articleText(site, second.outcomes[1]), /\ndate: 2022-04-02 09:20\n/);
  for (const [option, value] of [
    ['--category', 'thoi-xu'],
    ['--date', 'hôm qua'],
    ['--profile', join(saved, 'none.json')],
    ['--images', join(saved, 'nowhere')],
  ] as const) {
    const { code, stdout, stderr } = await runKhobao([
      'import',
      saved,
      option,
      value,
      '--content',
      site.content,
      '--state',
      site.state,
    ]);
    assert.deepEqual([code, stdout, stderr.trim().split('\n').length], [2, '', 1], stderr);
  }
});

test('a list gives old addresses, sections and dates to saved files', async (t) => {
  const { site, saved } = importDesk(t, {
    'luu/1.html': page('Bài có địa chỉ', text).replace('09:20, 13/02/2017', ''),
    'luu/2.html': page(
      'Bài dẫn sang',
      `${text}<p>Xem <a href="http://m.cu.example/tin/1.html">bài kia</a> và <a href="/tin/9.html">bài nọ</a>.</p>`,
    ),
    'ds.csv':
      'url,file,category,date\nhttps://cu.example/tin/1.html,luu/1.html,Kinh tế,16:51 28/03/2022\nhttps://cu.example/tin/2.html,luu/2.html,kinh-te\nhttps://cu.example/tin/3.html,luu/3.html\nhttps://cu.example/tin/2.html,luu/2.html\n',
  });
  const { code, outcomes } = await importing(site, join(saved, 'ds.csv'));
  assert.equal(code, 1);
  assert.deepEqual(
    outcomes.map(({ state, fault }) => [state, fault]),
    [
      ['new', undefined],
      ['new', undefined],
      ['failed', 'no-file'],
      ['twin', undefined],
    ],
  );
  assert.match(articleText(site, outcomes[0]), /date: 2022-03-28 16:51\ncategory: kinh-te\n/);
  assert.match(articleText(site, outcomes[0]), /aliases:\n {2}- \/tin\/1\.html\n/);
  assert.match(articleText(site, outcomes[1]), /\[bài kia\]\(\/2022\/03\/bai-co-dia-chi\/\)/);
  assert.match(articleText(site, outcomes[1]), /\[bài nọ\]\(https:\/\/cu\.example\/tin\/9\.html\)/);
  await assertPasses(site);
});

test('JSON lines come in, with paragraphs or with HTML', async (t) => {
  const lines = [
    {
      title: 'Bài một',
      lead: 'Sapo của bài một.',
      body: [long, `${long}Hai * ba.`],
      date: '2022-03-28T16:51:00+07:00',
      category: 'Kinh tế',
      tags: ['Chợ'],
    },
    {
      headline: 'Bài hai',
      content_html: `${text}<script>alert(1)</script>`,
      published: '13/02/2017 09:20',
      section: 'Thời sự',
      url: 'https://cu.example/hai.html',
      author: { name: 'Mai An' },
    },
  ];
  const { site, saved } = importDesk(t, {
    'a.jsonl': `${lines.map((line) => JSON.stringify(line)).join('\n')}\nkhông phải JSON\n`,
  });
  const { code, outcomes } = await importing(site, join(saved, 'a.jsonl'));
  assert.equal(code, 1);
  assert.deepEqual(
    outcomes.map(({ state, score, fault }) => [state, score, fault]),
    [
      ['new', 100, undefined],
      ['new', 100, undefined],
      ['failed', undefined, 'no-json'],
    ],
  );
  assert.match(articleText(site, outcomes[0]), /summary: Sapo của bài một\.\ntopics:\n {2}- Chợ\n/);
  assert.match(articleText(site, outcomes[1]), /authors:\n {2}- mai-an\n/);
  assert.doesNotMatch(articleText(site, outcomes[1]), /alert/);
  await assertPasses(site);
});

test('pictures come from the given folders alone, whatever a page names', async (t) => {
  const picture = await png({ width: 300, height: 200 });
  const inline = `data:image/png;base64,${(await png({ width: 400, height: 300, colour: '#a33' })).toString('base64')}`;
  const { site, saved } = importDesk(t, {
    'trang/a.html': page(
      'Bài có ảnh',
      `${text}<p><img src="../../bi-mat.png" alt="Ngoài"></p><p><img src="file:///etc/passwd"></p><p><img src="//cdn.example/x/cho.png?w=3"></p><p><img src="hong.png"></p><p><img src="${inline}" alt="Trong trang"></p>${text}`,
    ),
    'anh/x/cho.png': picture,
    'trang/hong.png': 'không phải ảnh',
  });
  writeFileSync(join(site.folder, 'bi-mat.png'), picture);
  const { outcomes, code } = await importing(
    site,
    join(saved, 'trang'),
    '--images',
    join(saved, 'anh'),
    '--category',
    'thoi-su',
  );
  const [outcome] = outcomes;
  assert.deepEqual([code, outcome?.pictures], [0, 2]);
  assert.deepEqual(
    outcome?.notes.map(({ kind, ...more }) => [kind, 'text' in more ? more.text : '']),
    [
      ['lost-picture', 'bi-mat.png'],
      ['lost-picture', 'passwd'],
      ['invented-alt', 'cho.png'],
      ['bad-picture', 'hong.png'],
    ],
  );
  assert.match(
    articleText(site, outcome),
    /!\[Ảnh trong bài “Bài có ảnh”\]\(\/images\/2017\/02\/bai-co-anh-1\.png\)/,
  );
  assert.match(articleText(site, outcome), /!\[Trong trang\]\(\/images\/2017\/02\/bai-co-anh-2\.png\)/);
  await assertPasses(site);
});
