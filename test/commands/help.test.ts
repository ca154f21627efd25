import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments } from '../../src/commands/arguments.ts';
import { usage } from '../../src/commands/usage.ts';
import { en } from '../../src/strings/en.ts';
import { vi } from '../../src/strings/vi.ts';
import { runKhobao } from '../support/run-khobao.ts';
import { shellWords } from '../support/shell-words.ts';

const names = Object.keys(vi.cli.commands) as (keyof typeof vi.cli.commands)[];

/** The examples as a reader of the help finds them. */
const examplesIn = (help: string): readonly { readonly line: string; readonly does: string }[] =>
  [...help.matchAll(/^ {2}khobao (.+)\n {6}(\S.*)$/gm)].map(([, line = '', does = '']) => ({ line, does }));

/** What is wrong with an example; undefined when its command takes it. */
function faultOf(line: string): string | undefined {
  const request = readArguments(shellWords(line), names, vi.cli.faults);
  if (!request.ok) return request.fault;
  return request.value.kind === 'run' ? undefined : 'asks for help';
}

for (const name of names)
  test(`khobao ${name} --help ends with examples that the command takes`, async () => {
    const { code, stdout, stderr } = await runKhobao([name, '--help']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout, usage(name, names, vi.cli));
    for (const words of [vi.cli, en.cli]) {
      const help = usage(name, names, words);
      const examples = examplesIn(help.slice(help.indexOf(`${words.usage.examples}:`)));
      assert.ok(examples.length >= 2 && examples.length <= 4, help);
      assert.equal(new Set(examples.map(({ line }) => line)).size, examples.length);
      for (const { line, does } of examples) {
        assert.equal(line.split(' ')[0], name);
        assert.equal(faultOf(line), undefined, line);
        assert.match(does, /^.{10,110}$/);
      }
    }
  });

test('an example that names what is not there would be told', () => {
  assert.match(faultOf('check --fixx') ?? '', /--fix/);
  assert.match(faultOf('serve --port lots') ?? '', /--port/);
  assert.match(faultOf('build elsewhere') ?? '', /“elsewhere”/);
});
