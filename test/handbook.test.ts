import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ruleNames } from '../src/checks/severity.ts';
import { readArguments } from '../src/commands/arguments.ts';
import { readArticle } from '../src/content/read-article.ts';
import { contentPath } from '../src/model/ids.ts';
import { vi } from '../src/strings/vi.ts';
import { fencesIn, handbook, khobaoLine, sectionOf, typedLines } from './support/handbook.ts';
import { root } from './support/run-khobao.ts';
import { shellWords } from './support/shell-words.ts';
import { article } from './support/site.ts';
import { sourceFiles } from './support/source-files.ts';

const commands = Object.keys(vi.cli.commands);

test('every command that the handbook names exists, and takes what is typed', () => {
  const lines = typedLines(handbook);
  const ours = lines.flatMap((line) => khobaoLine(line) ?? []);
  assert.ok(ours.length >= 12, lines.join('\n'));
  for (const line of ours) {
    const request = readArguments(shellWords(line), commands, vi.cli.faults);
    assert.equal(request.ok ? '' : request.fault, '', line);
  }
  const others = lines.filter((line) => khobaoLine(line) === undefined && !/^(?:git|cd) /.test(line));
  assert.deepEqual(others, ['npm ci']);
});

test('what the handbook writes into front matter is read without a fault', () => {
  for (const { language, text } of fencesIn(handbook)) {
    if (language !== 'yaml') continue;
    const file = article({ date: '2026-07-01' }).replace('\n---\n\n', `\n${text}---\n\n`);
    const { problems } = readArticle(contentPath('articles/2026/07/bai.md'), Buffer.from(file), vi.problems);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [],
      text,
    );
  }
});

test('every rule that can tell something stands in the table of checks', () => {
  const part = sectionOf('Mọi lời kiểm tra');
  const shown = new Set([...part.matchAll(/^\| `([a-z-]+)`/gim)].map(([, rule]) => rule));
  const reported = sourceFiles()
    .filter(({ path }) => path.startsWith('src/content/') || path.startsWith('src/checks/'))
    .flatMap(({ code }) =>
      [...code.matchAll(/(?:report\(\s*|rule: )'([a-z-]+)'/g)].map(([, rule]) => rule ?? ''),
    );
  assert.ok(reported.length > 40);
  const named = new Set([...ruleNames(), ...reported]);
  assert.deepEqual(
    [...named].filter((rule) => !shown.has(rule)),
    [],
  );
});

test('the links within the handbook lead somewhere', () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
      .replaceAll(' ', '-');
  const headings = new Set(
    [...handbook.matchAll(/^#{2,3} (.+)$/gm)].map(([, text = '']) => `#${slug(text)}`),
  );
  const targets = [...handbook.matchAll(/\]\((#[^)]+)\)/g)].map(([, target = '']) => target);
  assert.ok(targets.length >= 8);
  assert.deepEqual(
    targets.filter((target) => !headings.has(target)),
    [],
  );
  assert.match(readFileSync(join(root, 'README.md'), 'utf8'), /\(docs\/bien-tap\.md\)/);
});
