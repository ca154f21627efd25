import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnHost, requestSegments } from '../../src/serve/request-path.ts';

test('a path is split into segments, decoded, without its query', () => {
  assert.deepEqual(requestSegments('/2024/07/mua/?x=1'), ['2024', '07', 'mua', '']);
  assert.deepEqual(requestSegments('/t%C3%AAn.txt'), ['tên.txt']);
  assert.deepEqual(requestSegments('/'), ['']);
});

test('a path that could leave the folder is none', () => {
  for (const path of [
    '/../etc/passwd',
    '/a/../../b',
    '/%2e%2e/b',
    '/a%2f..%2f..%2fb',
    '/a\\..\\b',
    '/a%5C..%5Cb',
    '//evil.example/',
    '/a//b',
    '/./a',
    '/a%00.html',
    '/%zz',
    'http://evil.example/',
  ])
    assert.equal(requestSegments(path), undefined, path);
});

test('only the names of this machine are ours', () => {
  for (const host of ['localhost', 'localhost:8080', '127.0.0.1:9000']) assert.ok(isOwnHost(host), host);
  for (const host of [undefined, '', 'evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:8080'])
    assert.ok(!isOwnHost(host), host);
});
