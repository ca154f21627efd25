import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureText } from '../../src/commands/failure.ts';
import { words } from '../../src/commands/words.ts';
import { Refusal } from '../../src/model/refusal.ts';

test('a refusal says its own sentence, a bug one line with what to do', () => {
  assert.equal(
    failureText(new Refusal('Đang có lần dựng khác.'), words.failure, false),
    'Đang có lần dựng khác.',
  );
  const bug = failureText(new Error('missing: x.\nmore'), words.failure, false);
  assert.ok(bug.includes('missing: x.') && bug.includes('KHOBAO_DEBUG=1') && !bug.includes('\n'));
  assert.ok(!failureText('text', words.failure, false).includes('\n'));
});

test('the stack is shown when it is asked for', () => {
  assert.match(failureText(new Error('broken'), words.failure, true), /\n\s+at /);
});

test('a full or write-protected disc is told as that, with the file', () => {
  const told = (code: string) =>
    failureText(Object.assign(new Error('x'), { code, path: '/site/a.html' }), words.failure, false);
  for (const code of ['ENOSPC', 'EDQUOT']) assert.match(told(code), /Đĩa đã đầy.*site\/a\.html/);
  for (const code of ['EROFS', 'EACCES']) assert.match(told(code), /quyền ghi.*site\/a\.html/);
  const database = Object.assign(new Error('database or disk is full'), { errcode: 13 });
  assert.match(failureText(database, words.failure, false), /Đĩa đã đầy/);
});
