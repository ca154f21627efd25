import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { searchForm } from '../../layouts/parts/search-form.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { escapeHtml } from '../../src/lib/html.ts';
import { must } from '../../src/lib/unreachable.ts';
import type { Frame } from '../../src/model/frame.ts';
import { categoryId } from '../../src/model/ids.ts';
import { assetOutputs } from '../../src/publish/assets.ts';
import { cspMeta, headersFor } from '../../src/publish/policy.ts';
import { indexQuick } from '../../src/search/index-quick.ts';
import { indexShard } from '../../src/search/index-shard.ts';
import { readerFiles } from '../../src/search/pagefind/reader-files.ts';
import type { QuickArticle } from '../../src/search/quick-article.ts';
import { quickList, quickListPath, shardList, shardListPath } from '../../src/search/shard-list.ts';
import type { Shard } from '../../src/search/shards.ts';
import { TripleFilter } from '../../src/search/triple-filter.ts';
import { vi } from '../../src/strings/vi/search.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** An article as these tests need it. */
export interface Sample {
  readonly url: string;
  readonly title: string;
  readonly category: string;
  /** `2024-07-15T08:05:00+07:00` */
  readonly date: string;
  readonly summary?: string;
  readonly body: string;
  readonly image?: string;
  readonly topics?: readonly string[];
  readonly authors?: readonly string[];
  readonly corrected?: boolean;
}

/** An article's page with the marks that `index-shard.ts` asks for. */
export const articleHtml = (sample: Sample): string => `<!doctype html><html lang="vi"><head>
<meta charset="utf-8"><title>${escapeHtml(sample.title)}</title></head><body><header>khắp nơi</header>
<main><article data-pagefind-body${sample.image ? ` data-pagefind-meta="image:${sample.image}"` : ''}>
<a href="/x/" data-pagefind-ignore data-pagefind-filter="category">${escapeHtml(sample.category)}</a>
<h1 data-pagefind-meta="title">${escapeHtml(sample.title)}</h1>
<p data-pagefind-meta="summary">${escapeHtml(sample.summary ?? '')}</p>
<time datetime="${sample.date}" data-pagefind-ignore data-pagefind-meta="date" data-pagefind-sort="date[datetime]" data-pagefind-filter="year:${sample.date.slice(0, 4)}">${sample.date.slice(0, 10)}</time>
<div class="body">
<p>${escapeHtml(sample.body)}</p></div>
<footer class="article-foot"></footer></article><aside>chuyện bên lề</aside></main></body></html>`;

const frame = (base: string): Frame => ({
  ...{ name: 'Kho', tagline: '', description: '', notice: '', origin: '', base, lang: 'vi', email: '' },
  ...{ channels: [], pages: [], csp: cspMeta(), cards: {} },
  categories: [
    { id: categoryId('thoi-su'), title: 'Thời sự', order: 1, description: '' },
    { id: categoryId('doi-song'), title: 'Đời sống', order: 2, description: '' },
  ],
});

const searchPage = (base: string): string => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(cspMeta())}"><title>Tìm kiếm</title>
<link rel="stylesheet" href="${base}assets/site.css">
<script type="module" src="${base}assets/search.js"></script></head>
<body>${searchForm(frame(base), vi)}</body></html>`;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** A quick shard of the same articles. */
function quickShard(first: string, samples: readonly Sample[]): { shard: Shard; articles: QuickArticle[] } {
  const last =
    samples
      .map(({ date }) => date.slice(0, 7))
      .toSorted()
      .at(-1) ?? first;
  const articles = samples.map(
    ({ url, title, category, date, summary = '', body, ...more }): QuickArticle => ({
      row: {
        ...{ url, title, summary, date: date.slice(0, 10), category, image: more.image ?? '' },
        corrected: more.corrected ?? false,
      },
      ...{ topics: more.topics ?? [], authors: more.authors ?? [], month: date.slice(0, 7) },
      body: [body],
    }),
  );
  const key = digestOf(first);
  const folder = `tim-kiem/nhanh/${first}-${key.slice(0, 10)}`;
  const count = samples.length;
  return { shard: { index: 'quick', folder, key, first, last, count, covers: [] }, articles };
}

/** The headlines of several quick shards. */
function headlinesOf(
  quick: readonly { readonly shard: Shard; readonly articles: readonly QuickArticle[] }[],
) {
  const articles = quick.flatMap((each) => each.articles).map((article) => ({ ...article, body: [] }));
  const [first, last] = [quick[0]?.shard.first ?? '', quick.at(-1)?.shard.last ?? ''];
  const key = digestOf(first + last);
  const folder = `tim-kiem/nhanh/tit-${first}-${key.slice(0, 10)}`;
  const covers = quick.map((each) => each.shard);
  const shard: Shard = { index: 'headlines', folder, key, first, last, count: articles.length, covers };
  return { shard, articles };
}

/** Writes a site of the given shards (each its articles, oldest first) and a search page into a new folder. */
export async function writeSite(
  shards: Readonly<Record<string, readonly Sample[]>>,
  base: string,
  synonyms: readonly (readonly string[])[] = [],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-search-'));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const { path, bytes } of assetOutputs(join(root, 'layouts'), join(root, 'src'), base))
    write(path, bytes);
  for (const { path, bytes } of readerFiles()) write(path, await bytes());
  write('tim-kiem/index.html', searchPage(base));
  for (const [name, samples] of Object.entries(shards)) {
    const pages = samples.map((sample) => ({ url: sample.url, html: Buffer.from(articleHtml(sample)) }));
    for (const { url, html } of pages) write(`${url.slice(1)}index.html`, html);
    indexShard(`pagefind/${name}`, pages, folder);
  }
  write(shardListPath, shardList(Object.keys(shards).map((first) => ({ first }))));
  const quick = Object.entries(shards).map(([first, samples]) => quickShard(first, samples));
  if (quick.length > 2) quick.push(headlinesOf(quick.slice(0, -1)));
  const cells = new Map<Shard, Uint8Array>();
  for (const { shard, articles } of quick) {
    const filter = new TripleFilter();
    await indexQuick(shard, articles, folder, {
      filter,
      cells: shard.covers.map((group) => must(cells.get(group), group.folder)),
    });
    cells.set(shard, filter.cells());
  }
  write(
    quickListPath,
    quickList(
      quick.map(({ shard }) => shard),
      synonyms,
    ),
  );
  return folder;
}

/** Serves the folder at the base on this machine only, with the policy's headers, until closed; then the folder is gone. */
export async function serveSite(folder: string, base: string): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    const file = inside && join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (!file || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { ...headersFor(inside ?? '/'), 'Content-Type': type }).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
