import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { articleText, assertPasses, importDesk, importing } from './support/import-desk.ts';
import { type InventedArticle, inventedArticles, shown } from './support/invented-articles.ts';
import { png } from './support/picture.ts';
import { readTree } from './support/read-tree.ts';
import { blockPage, modernPage, plainText, tablePage } from './support/saved-pages.ts';
import { windows1258 } from './support/windows-1258.ts';

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
  const { site, saved } = importDesk(t, files);
  const first = await importing(site, saved, '--category', 'kinh-te');
  const faults = first.outcomes.filter(({ state, score }) => state !== 'new' || score !== 100);
  assert.deepEqual(faults.slice(0, 3), []);
  assert.deepEqual([first.code, first.stderr, first.counts], [0, '', { new: 55 }]);
  for (const outcome of first.outcomes) {
    const article = source.get(outcome.source) as InventedArticle;
    assertWhole(articleText(site, outcome), article, article.number < 50 ? 'page' : 'text');
    assert.equal(outcome.pictures, 1, outcome.source);
  }
  const of = (number: number): string => {
    const outcome = first.outcomes.find(({ source: path }) => source.get(path)?.number === number);
    return articleText(site, outcome);
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
    const text = articleText(site, outcome);
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
