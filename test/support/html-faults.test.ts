import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlFaults } from './html-faults.ts';

test('a good page has no fault', () => {
  assert.deepEqual(htmlFaults('<!doctype html><html><body><h1>Một</h1><p>a<br>b</p></body></html>'), []);
});

test('each fault is found', () => {
  const faulty: readonly (readonly [string, RegExp])[] = [
    ['<p><b>a</p></b>', /does not nest/],
    ['<a href="x"><a href="y">b</a></a>', /link in a link/],
    ['<p id="x">a</p><p id="x">b</p>', /id twice/],
    ['<img src="x">', /no alt/],
    ['<input name="q">', /no label/],
    ['<p style="color:red">a</p>', /forbidden/],
    ['<p onclick="x()">a</p>', /forbidden/],
    ['<div>', /not closed/],
    ['<p>1 < 2</p>', /not a tag/],
    ['<script>alert(1)</script>', /inline script/],
    ['<section aria-labelledby="x"></section>', /labelled by nothing/],
    ['<h1>hai</h1>', /2 h1/],
  ];
  for (const [part, expected] of faulty) assert.match(htmlFaults(`<h1>a</h1>${part}`).join('; '), expected);
});
