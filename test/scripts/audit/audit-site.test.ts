import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { htmlOfPages, type Looked, lookAtSamples } from '../../../scripts/audit/audit-site.ts';
import { buildSample } from '../../../scripts/audit/build-sample.ts';
import { type CheckName, checkNames } from '../../../scripts/audit/fault.ts';
import { reportOf } from '../../../scripts/audit/report.ts';
import { oneOfEachKind, pagesOf, type Sample, survey } from '../../../scripts/audit/survey.ts';
import { startBrowser } from '../../support/browser.ts';
import { cleanupOfFile } from '../../support/cleanup.ts';
import { serveFolder } from '../../support/serve-folder.ts';

const file = cleanupOfFile();
let browser: Browser;

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-audit-'));
  file.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

before(async () => {
  browser = await startBrowser(file);
});

const look = async (folder: string, samples: readonly Sample[]): Promise<Looked[]> =>
  lookAtSamples(browser, await serveFolder(file, folder), samples);

test('a page of each kind of the sample site has no fault, nor has the HTML of any page', {
  timeout: 400_000,
}, async () => {
  const folder = await buildSample(temporary());
  const samples = oneOfEachKind(survey(folder));
  for (const kind of ['home', 'category', 'article, the longest', 'search, found', 'not found', 'redirect'])
    assert.ok(
      samples.some((sample) => sample.kind === kind),
      kind,
    );
  const pages = pagesOf(folder);
  assert.ok(pages.length > 200);
  const [looked, html] = await Promise.all([look(folder, samples), htmlOfPages(folder, pages)]);
  const report = reportOf(looked, html, pages.length);
  assert.equal(looked.length, samples.length);
  assert.match(report, /^No fault: /m, report);
  const weight = looked.find(({ sample }) => sample.article)?.weight;
  assert.ok(weight && weight.text > 5_000 && weight.fonts > 20_000 && weight.requests > 5, report);
});

/** A sound page, but for what is put into its main part or its head. */
const page = (main: string, head = ''): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Một trang</title>
<link rel="icon" type="image/svg+xml" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
${head}
</head>
<body>
<header><nav aria-label="Chuyên mục"><a href="/">Trang chủ</a></nav></header>
<main>
<h1>Một trang</h1>
<p>Một đoạn văn và <a href="/x/">một bài</a> khác.</p>
${main}
</main>
</body>
</html>
`;

const css = `body { font: 16px/1.5 sans-serif; color: #111; background: #fff }
nav a { display: inline-block; padding: 12px }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #111 } a { color: #8bf } .night { color: #222 } }
.day { color: #ddd }
.wide { width: 500px }
.tiny { display: flex; font-size: 10px; line-height: 1 }
`;

/** Files that pages ask for. */
const files: Readonly<Record<string, string>> = {
  'page.css': css,
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
  'error.js': 'console.error("không được");',
  'throw.js': 'throw new Error("không được");',
  'move.js':
    'setTimeout(() => { for (let i = 0; i < 9; i++) { const late = document.createElement("p"); late.textContent = "Đến muộn"; document.querySelector("h1").before(late); } }, 100);',
  // Hashes do not shrink.
  'heavy.js': `/* ${Array.from({ length: 20_000 }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296).toString(36)).join('')} */`,
};

/** A page full of faults, and what has to be said of each. */
const faults: readonly (readonly [string, CheckName, RegExp])[] = [
  ['<p class="day">Không ai đọc được</p>', 'axe', /color-contrast.*Không ai đọc/],
  ['<p class="night">Đêm không đọc được</p>', 'axe', /color-contrast.*Đêm không đọc/],
  ['<details><summary>Mở ra</summary><p class="day">Gấp lại</p></details>', 'axe', /color-contrast.*Gấp/],
  ['<a href="/y/"></a>', 'axe', /link-name/],
  ['<script src="/error.js"></script>', 'console', /^không được/m],
  ['<script src="/throw.js"></script>', 'console', /uncaught: không được/],
  ['<p style="color: red">đỏ</p>', 'policy', /style-src/],
  ['<script>document.title = "x";</script>', 'policy', /script-src/],
  ['<p><img src="/khong-co.png" alt="Ảnh" width="9" height="9"></p>', 'network', /khong-co\.png.* 404/],
  [
    '<link rel="preload" as="image" href="http://localhost:9/a.png">',
    'network',
    /another host: .*localhost:9/,
  ],
  ['<p class="wide">rộng</p>', 'width', /rộng.* of 320/],
  ['<p class="tiny"><a href="/1/">a</a> <a href="/2/">b</a></p>', 'targets', /“a” is .* too close/],
  ['<button type="button">Bấm</button>', 'script-off', /“Bấm” does nothing/],
  ['<section><h2>Trống</h2></section>', 'script-off', /“Trống” is empty/],
  ['<script defer src="/heavy.js"></script>', 'weight', /optional script: .* budget 12\.0 KB/],
];

/** Faults that would hide among others. */
const moving = '<script defer src="/move.js"></script>';

test('each fault is reported by the check that is for it, and a sound page has none', async () => {
  const folder = temporary();
  const write = (path: string, text: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return `/${path.replace('index.html', '')}`;
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const sound = page('<noscript><p>Cần JavaScript.</p></noscript>');
  const all = page(faults.map(([html]) => html).join('\n'));
  const [good, bad, moved] = await look(folder, [
    { kind: 'sound', path: write('tot/index.html', sound), article: true, needsScript: true },
    { kind: 'faulty', path: write('xau/index.html', all), article: true },
    { kind: 'moving', path: write('dong/index.html', page(moving)), needsScript: true, status: 404 },
  ]);
  const told = (looked: Looked | undefined, check: CheckName): string =>
    (looked?.faults ?? [])
      .filter((fault) => fault.check === check)
      .map(({ what }) => what)
      .join('\n');
  assert.deepEqual(good?.faults, []);
  for (const [html, check, expected] of faults) assert.match(told(bad, check), expected, html);
  assert.match(told(moved, 'shift'), /“Một trang|Đến muộn/);
  assert.match(told(moved, 'script-off'), /nothing says that this page needs JavaScript/);
  assert.match(told(moved, 'network'), /the page is answered with 200/);
  assert.ok(bad && moved);
  const report = reportOf([bad, moved], [], 0);
  // The HTML has a test of its own.
  for (const name of checkNames.filter((name) => name !== 'html'))
    assert.match(report, new RegExp(`✗ ${name}: `));
});
