import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cspMeta, headersFile, headersFor, nginxSnippet } from '../../src/publish/policy.ts';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; manifest-src 'self'; media-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types default";

test('every answer carries the policy; the meta element has it without frame-ancestors', () => {
  assert.equal(cspMeta(), policy);
  const headers = headersFor('/2024/07/mua-lu/');
  assert.equal(headers['Content-Security-Policy'], `${policy}; frame-ancestors 'none'`);
  assert.equal(headers['X-Content-Type-Options'], 'nosniff');
  assert.ok(headers['Referrer-Policy'] && headers['Permissions-Policy']);
});

test('only names made from digests are kept for good', () => {
  const kept = [
    '/anh/0a1b-320.jpg',
    '/pagefind/2023-01/fragment/vi_1.pf_fragment',
    '/pagefind/2023-01/index/vi_1.pf_index',
    '/tim-kiem/nhanh/2023-01-0123456789/keys/0.bin',
  ];
  for (const path of kept) assert.match(headersFor(path)['Cache-Control'] ?? '', /immutable/, path);
  const asked = [
    '/',
    '/anh/',
    '/x/anh/0a-1.jpg',
    '/assets/search.js',
    '/pagefind/shards.json',
    '/tim-kiem/nhanh/list.json',
    '/tim-kiem/',
    '/pagefind/2023-01/pagefind.js',
    '/pagefind/2023-01/pagefind-entry.json',
    '/pagefind/a/b/fragment/c',
  ];
  for (const path of asked) assert.equal(headersFor(path)['Cache-Control'], 'no-cache', path);
});

/** The rules of a `_headers` file: path -> header names. */
function rules(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of headersFile().split('\n')) {
    if (line.startsWith('/')) {
      current = [];
      found.set(line, current);
    } else if (line !== '') current.push(line.trim().split(':')[0] ?? '');
  }
  return found;
}

test('in _headers no header is given by two rules that match the same path', () => {
  const all = rules();
  assert.ok(all.get('/*')?.includes('Content-Security-Policy'));
  for (const [path, names] of all) {
    if (path === '/*') assert.equal(names.includes('Cache-Control'), false);
    else assert.deepEqual(names, ['Cache-Control']);
    // Netlify knows a star at the end only.
    assert.match(path, /^[^*]*\*$/);
  }
});

test('fonts are kept for a month: asked for again on each page, they would come too late for it', () => {
  assert.equal(
    headersFor('/assets/fonts/source-serif-400.woff2')['Cache-Control'],
    'public, max-age=2592000, stale-while-revalidate=31536000',
  );
  assert.ok(rules().has('/assets/fonts/*'));
});

test('the nginx snippet repeats every header where one is set, and matches what headersFor keeps', () => {
  for (const base of ['/', '/bao/']) {
    const text = nginxSnippet(base);
    const [outside = '', ...locations] = text.split('location ~');
    const names = (part: string) => [...part.matchAll(/add_header (\S+)/g)].map((match) => match[1]).sort();
    for (const inside of locations) assert.deepEqual(names(inside), names(outside));
    const kept = locations.map((inside) => ({
      pattern: new RegExp(/^ "(.*)" \{/.exec(inside)?.[1] ?? ''),
      control: /add_header Cache-Control "(.*)";/.exec(inside)?.[1],
    }));
    for (const path of [
      '/anh/0a-320.jpg',
      '/pagefind/2023-01/index/vi_1.pf_index',
      '/pagefind/shards.json',
      '/assets/fonts/source-serif-400.woff2',
      '/assets/search.js',
      '/xanh/1',
    ]) {
      const found = kept.find(({ pattern }) => pattern.test(base.slice(0, -1) + path));
      assert.equal(found?.control ?? 'no-cache', headersFor(path)['Cache-Control'], path);
    }
  }
});
