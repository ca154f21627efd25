import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlFaults } from '../../../scripts/audit/html-faults.ts';

const page = (part: string): string =>
  `<!doctype html>\n<html lang="vi">\n<head>\n<title>Một</title>\n</head>\n<body>\n<h1>Một</h1>\n${part}\n</body>\n</html>\n`;

test('a good page has no fault', () => {
  const parts = [
    '<p>a<br>b</p>',
    '<ul role="list"><li>a</li></ul>',
    '<div role="region" tabindex="0" aria-label="Bảng">a</div>',
    '<script src="/assets/site.js"></script>',
    '<script type="application/ld+json">{}</script>',
  ];
  for (const part of parts) assert.deepEqual(htmlFaults(page(part)), [], part);
});

test('each fault is found', () => {
  const faulty: readonly (readonly [string, RegExp])[] = [
    ['<p><b>a</p></b>', /close-order/],
    ['<a href="x"><a href="y">b</a></a>', /element-permitted-content/],
    ['<p id="x">a</p><p id="x">b</p>', /no-dup-id/],
    ['<img src="x">', /wcag\/h37/],
    ['<input type="text" name="q">', /input-missing-label/],
    ['<p style="color:red">a</p>', /no-inline-style/],
    ['<p onclick="x()">a</p>', /attr-pattern/],
    ['<style>p { color: red }</style>', /no-style-tag/],
    ['<div>', /close-order/],
    ['<p>1 < 2</p>', /no-raw-characters|parser/],
    ['<script>alert(1)</script>', /forbids scripts/],
    ['<section aria-labelledby="x"></section>', /no-missing-references/],
    ['<h1>hai</h1>', /2 headings of the first rank/],
    ['<h3>ba</h3>', /heading-level/],
    ['<button>a</button>', /no-implicit-button-type/],
    ['<p><div>a</div></p>', /element-permitted|close-order|no-implicit-close/],
  ];
  for (const [part, expected] of faulty) assert.match(htmlFaults(page(part)).join('; '), expected, part);
  assert.match(
    htmlFaults('<html lang="vi"><head><title>a</title></head><body><h1>a</h1></body></html>').join(),
    /doctype/,
  );
});
