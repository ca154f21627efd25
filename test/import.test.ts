import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Outcome } from '../src/import/outcome.ts';
import type { Cleanup } from './support/cleanup.ts';
import { type InventedArticle, inventedArticles, shown } from './support/invented-articles.ts';
import { png } from './support/picture.ts';
import { readTree } from './support/read-tree.ts';
import { runKhobao } from './support/run-khobao.ts';
import { blockPage, modernPage, plainText, tablePage } from './support/saved-pages.ts';
import { type Files, type TestSite, testSite } from './support/site.ts';
import { windows1258 } from './support/windows-1258.ts';

const now = ['--now', '2026-07-01T08:00+07:00'];

/** A site and beside it a folder with saved pages. */
function desk(t: Cleanup, saved: Files): { site: TestSite; saved: string } {
  const site = testSite(t, {});
  const folder = join(site.folder, 'saved');
  for (const [path, text] of Object.entries(saved)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { site, saved: folder };
}

/** Runs an import as the command line does; what it said of each source. */
async function importing(site: TestSite, ...args: string[]) {
  const options = ['--content', site.content, '--state', site.state, '--format', 'json'];
  const { code, stdout, stderr } = await runKhobao(['import', ...args, ...options]);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const outcomes: Outcome[] = lines.slice(0, -1);
  return { code, stderr, outcomes, counts: lines.at(-1)?.counts as Record<string, number> };
}

async function assertPasses(site: TestSite): Promise<void> {
  const args = ['--content', site.content, '--out', site.out, '--state', site.state];
  const { code, stdout, stderr } = await runKhobao(['check', ...args, ...now]);
  assert.equal(code, 0, stdout + stderr);
}

const fileOf = ({ file }: Outcome): string => file ?? '';
const read = (site: TestSite, outcome: Outcome | undefined): string =>
  readFileSync(join(site.content, outcome?.file ?? ''), 'utf8');

/** The text of a file without the signs of Markdown. */
const bare = (markdown: string): string =>
  markdown
    .replace(/\\([\\`*_{}[\]<>()#+.!|&=~:-])/g, '$1')
    .replace(/\*\*|==/g, '')
    .replace(/\s+/g, ' ');

/** Holds an imported file against the article that its page was made from. */
function assertWhole(text: string, article: InventedArticle, from: 'page' | 'text'): void {
  const { title, summary, caption, credit, paragraphs, source, year, month, day, hour, minute } = article;
  const plain = bare(text);
  let at = 0;
  for (const paragraph of paragraphs.map(shown)) {
    const found = plain.indexOf(paragraph, at);
    assert.ok(found >= at, `${title}: “${paragraph}” is not in its place of\n${text}`);
    at = found + paragraph.length;
  }
  const two = (value: number): string => String(value).padStart(2, '0');
  assert.ok(text.includes(`title: ${title}\n`) || text.includes(`title: "${title}"\n`), text);
  assert.ok(text.includes(`\ndate: ${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}\n`), text);
  assert.ok(text.includes(`\nsummary: ${summary}\n`) || text.includes(`\nsummary: "${summary}"\n`), text);
  assert.ok(text.includes('\ncategory: kinh-te\n'));
  assert.ok(text.includes(`\nsource:\n  name: ${source}\n`), text);
  assert.ok(plain.includes(caption) && plain.includes(credit), text);
  if (from === 'text') return;
  assert.ok(text.includes(`\n## ${article.heading}\n`), text);
  assert.equal(/==[^=]+==/.exec(text)?.[0], `==${/\[\[(.*)\]\]/.exec(paragraphs[1] ?? '')?.[1]}==`);
  for (const item of article.list) assert.ok(plain.includes(item), item);
  for (const row of article.table) assert.match(text, new RegExp(`^\\| ${row.join(' +\\| ')} +\\|$`, 'm'));
  assert.ok(plain.includes(article.quote[0]) && plain.includes(article.quote[1]), text);
}

test('fifty pages in three layouts and five texts come in word for word, pass check, and come in once', async (t) => {
  const articles = inventedArticles(55);
  const picture = await png({ width: 320, height: 200 });
  const files: Record<string, string | Uint8Array> = {};
  const source = new Map<string, InventedArticle>();
  for (const article of articles) {
    const { number } = article;
    const name = `${['hien-nay', 'mot-thoi', 'ngay-xua'][number % 3]}/bai-${number}`;
    const path = number < 50 ? `${name}.html` : `van-ban/bai-${number}.txt`;
    const page = [modernPage, blockPage, tablePage][number % 3] ?? modernPage;
    const text =
      number < 50
        ? page(article, `bai-${number}_files`)
        : plainText(article, articles[number - 50]?.title ?? '');
    files[path] = number < 50 && number % 3 === 2 ? windows1258(text) : text;
    files[number < 50 ? `${name}_files/${article.picture}` : `van-ban/${article.picture}`] = picture;
    source.set(path, article);
  }
  const { site, saved } = desk(t, files);
  const first = await importing(site, saved, '--category', 'kinh-te');
  const faults = first.outcomes.filter(({ state, score }) => state !== 'new' || score !== 100);
  assert.deepEqual(faults.slice(0, 3), []);
  assert.deepEqual([first.code, first.stderr, first.counts], [0, '', { new: 55 }]);
  for (const outcome of first.outcomes) {
    const article = source.get(outcome.source) as InventedArticle;
    assertWhole(read(site, outcome), article, article.number < 50 ? 'page' : 'text');
    assert.equal(outcome.pictures, 1, outcome.source);
  }
  const of = (number: number): string => {
    const outcome = first.outcomes.find(({ source: path }) => source.get(path)?.number === number);
    return read(site, outcome);
  };
  // Layouts of today and of the 2010s say where they stood; links to pages that came along lead to articles.
  assert.match(of(0), /\naliases:\n {2}- \/kinh-te\/bai-0\.html\n/);
  assert.match(
    of(0),
    /\nrelated:\n {2}- \d{4}\/\d{2}\/\S+-lan-thu-4\n {2}- url: https:\/\/www\.baohalam\.example\/kinh-te\/ngoai-0\.html\n/,
  );
  assert.match(of(0), /\nkicker: Chuyện ở /);
  assert.match(of(0), /\ntopics:\n/);
  assert.match(of(0), /\n::: trich-dan \p{Lu}/u);
  assert.match(of(1), /\n::: hop-tin Đôi nét\n/);
  assert.match(of(50), /\nrelated:\n {2}- \d{4}\/\d{2}\/\S+-lan-thu-1\n---/);
  // What stands around the text stays outside.
  for (const outcome of first.outcomes) {
    const text = read(site, outcome);
    assert.doesNotMatch(
      text,
      /Chia sẻ|Zalo|Quảng cáo|In bài viết|Đừng đọc|Giấy phép|Đọc nhiều|Bình luận|Các tin khác|Tóm tắt/,
    );
    assert.doesNotMatch(text, /<(?!>)\/?\w/);
  }
  await assertPasses(site);
  const before = readTree(site.content);
  const second = await importing(site, saved, '--category', 'kinh-te');
  assert.deepEqual([second.code, second.counts], [0, { same: 55 }]);
  assert.deepEqual(readTree(site.content), before);
  // The memory of the import is lost: it still writes nothing over, and nothing twice.
  rmSync(site.state, { recursive: true });
  const third = await importing(site, saved, '--category', 'kinh-te');
  assert.deepEqual([third.code, third.counts], [0, { same: 55 }]);
  assert.deepEqual(readTree(site.content), before);
});

const page = (title: string, body: string, more = ''): string =>
  `<html><head><meta charset="utf-8">${more}<title>x</title></head><body><h1>${title}</h1><div class="date">09:20, 13/02/2017</div><div class="article-body">${body}</div></body></html>`;
const long =
  'Nước lên từ chập tối, đến nửa đêm thì tràn qua bậc thềm thứ hai, rồi rút dần khi trời sáng rõ trên bãi. ';
const text = `<p>${long}Một.</p><p>${long}Hai.</p>`;

test('what an editor changed, moved or took away is left alone; what nobody touched follows its source', async (t) => {
  const { site, saved } = desk(t, {
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
  const edited = read(site, first.outcomes[0]).replace('Một.', 'Một, đã sửa.');
  site.edit({ [fileOf(first.outcomes[0] as Outcome)]: edited });
  site.remove('articles/2017/02/bai-thu-hai.md');
  writeFileSync(join(saved, 'c.html'), page('Bài thứ ba', text.replace('Hai.', 'Ba.')));
  site.rename('articles/2017/02/bai-thu-tu.md', 'articles/2017/02/ten-moi.md');
  rmSync(join(site.state, 'import.ndjson.old'), { force: true });
  const second = await importing(site, ...args);
  assert.deepEqual(
    second.outcomes.map(({ state }) => state),
    ['kept', 'gone', 'renewed', 'gone'],
  );
  assert.equal(read(site, first.outcomes[0]), edited);
  assert.ok(!existsSync(join(site.content, 'articles/2017/02/bai-thu-hai.md')));
  assert.match(read(site, first.outcomes[2]), /Ba\./);
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
  const { site, saved } = desk(t, { 'a.html': page('Bài thứ nhất', text) });
  const before = readTree(site.folder);
  const { code, counts } = await importing(site, saved, '--category', 'thoi-su', '--dry-run');
  assert.deepEqual([code, counts], [0, { new: 1 }]);
  assert.deepEqual(readTree(site.folder), before);
});

test('what a source does not say is named, and taken from the options', async (t) => {
  const undated = page('Bài không ngày', text).replace('09:20, 13/02/2017', 'Hôm qua');
  const yearless = page('Bài thiếu năm', text).replace('09:20, 13/02/2017', '9 giờ 20 ngày 2/4');
  const { site, saved } = desk(t, { 'a.html': undated, 'b.html': yearless });
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
  assert.match(read(site, second.outcomes[1]), /\ndate: 2022-04-02 09:20\n/);
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
  const { site, saved } = desk(t, {
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
  assert.match(read(site, outcomes[0]), /date: 2022-03-28 16:51\ncategory: kinh-te\n/);
  assert.match(read(site, outcomes[0]), /aliases:\n {2}- \/tin\/1\.html\n/);
  assert.match(read(site, outcomes[1]), /\[bài kia\]\(\/2022\/03\/bai-co-dia-chi\/\)/);
  assert.match(read(site, outcomes[1]), /\[bài nọ\]\(https:\/\/cu\.example\/tin\/9\.html\)/);
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
  const { site, saved } = desk(t, {
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
  assert.match(read(site, outcomes[0]), /summary: Sapo của bài một\.\ntopics:\n {2}- Chợ\n/);
  assert.match(read(site, outcomes[1]), /authors:\n {2}- mai-an\n/);
  assert.doesNotMatch(read(site, outcomes[1]), /alert/);
  await assertPasses(site);
});

test('pictures come from the given folders alone, whatever a page names', async (t) => {
  const picture = await png({ width: 300, height: 200 });
  const inline = `data:image/png;base64,${(await png({ width: 400, height: 300, colour: '#a33' })).toString('base64')}`;
  const { site, saved } = desk(t, {
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
    read(site, outcome),
    /!\[Ảnh trong bài “Bài có ảnh”\]\(\/images\/2017\/02\/bai-co-anh-1\.png\)/,
  );
  assert.match(read(site, outcome), /!\[Trong trang\]\(\/images\/2017\/02\/bai-co-anh-2\.png\)/);
  await assertPasses(site);
});
