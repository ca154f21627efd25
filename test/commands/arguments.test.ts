import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArguments } from '../../src/commands/arguments.ts';
import { invocationOf } from '../../src/commands/invocation.ts';
import { words } from '../../src/commands/words.ts';

const names = ['build', 'check', 'serve'] as const;
const read = (line: string) => readArguments(line.split(' ').filter(Boolean), names, words.faults);

function fault(line: string): string {
  const request = read(line);
  assert.ok(!request.ok, line);
  return request.fault;
}

test('a command and its options are understood, with = or a space', () => {
  assert.deepEqual(read('build --content a --out=b --now 2024-07-15T08:05+07:00'), {
    ok: true,
    value: {
      kind: 'run',
      command: 'build',
      values: { content: 'a', out: 'b', now: '2024-07-15T08:05+07:00' },
      folders: [],
    },
  });
  assert.deepEqual(read('serve --port 8081'), {
    ok: true,
    value: { kind: 'run', command: 'serve', values: { port: '8081' }, folders: [] },
  });
});

test('options without a value, and one whose value may follow', () => {
  const valuesOf = (line: string) => {
    const request = read(line);
    assert.ok(request.ok && request.value.kind === 'run', line);
    return request.value.values;
  };
  assert.deepEqual(valuesOf('build --no-search --plan --out a'), { 'no-search': '', plan: '', out: 'a' });
  assert.deepEqual(valuesOf('build --explain --out a'), { explain: '', out: 'a' });
  assert.deepEqual(valuesOf('build --explain index.html --plan'), { explain: 'index.html', plan: '' });
  assert.deepEqual(valuesOf('build --explain=index.html'), { explain: 'index.html' });
  assert.match(fault('build --plan x'), /“x”/);
  assert.match(fault('build --plan=x'), /--plan không nhận/);
  assert.match(fault('build --explain a b'), /“b”/);
  assert.match(fault('build --workers viele'), /--workers/);
  assert.match(fault('check --verify'), /--verify/);
});

test('help is for all or for one command', () => {
  for (const line of ['', 'help', '--help', '-h'])
    assert.deepEqual(read(line), { ok: true, value: { kind: 'help' } });
  assert.deepEqual(read('build --out x --help'), { ok: true, value: { kind: 'help', command: 'build' } });
});

test('what is not understood is answered by one sentence with the nearest', () => {
  assert.match(fault('biuld'), /khobao build$/);
  assert.match(fault('build --contnet x'), /--content$/);
  assert.match(fault('build --hepl'), /--help$/);
  assert.match(fault('build --xyzzyx'), /khobao --help$/);
  assert.match(fault('build extra'), /“extra”/);
  assert.match(fault('build --out'), /--out/);
  assert.match(fault('build --out --state x'), /--out cần/);
  assert.match(fault('build --out='), /--out cần/);
  assert.match(fault('build --port 8081'), /“--port”/);
  assert.match(fault('serve --port 70000'), /65535/);
  assert.match(fault('serve --port 08'), /“08”/);
  assert.match(fault('check --format jsn'), /--format json$/);
  for (const line of ['biuld', 'build --contnet x', 'build extra']) assert.ok(!fault(line).includes('\n'));
});

test('times and addresses are read strictly', () => {
  for (const time of ['2024-02-30', 'now', '15/07/2024', '2024-07-15T25:00'])
    assert.match(fault(`build --now ${time}`), /ISO 8601/, time);
  for (const url of [
    'bao.example',
    'ftp://bao.example/',
    'https://bao.example/?a=1',
    'https://me@bao.example/',
  ])
    assert.match(fault(`build --url ${url}`), /--url/, url);
  assert.ok(read('build --url https://bao.example/kho').ok);
});

test('defaults come from where the command stands', () => {
  const around = {
    cwd: '/a',
    asks: false,
    screen: true,
    env: {},
    clock: () => 90_500,
    processors: 4,
    write: () => {},
  };
  const plain = invocationOf({}, around);
  assert.deepEqual([plain.content, plain.out, plain.state], ['/a/content', '/a/_site', '/a/.khobao']);
  assert.deepEqual([plain.format, plain.colour, plain.port], ['terminal', true, 8080]);
  assert.equal(plain.now(), 60_000);
  assert.equal(plain.workers, 2);
  assert.equal(invocationOf({}, { ...around, processors: 2 }).workers, 1);
  assert.equal(invocationOf({}, { ...around, processors: 1 }).workers, 0);
  assert.equal(invocationOf({ workers: '0' }, around).workers, 0);
  assert.equal(invocationOf({ now: '2024-07-15T08:05:59+07:00' }, around).now(), Date.UTC(2024, 6, 15, 1, 5));
  assert.equal(invocationOf({}, { ...around, screen: false }).format, 'ci');
  assert.equal(invocationOf({}, { ...around, env: { CI: 'true' } }).format, 'ci');
  assert.equal(invocationOf({}, { ...around, env: { NO_COLOR: '1' } }).colour, false);
  assert.equal(invocationOf({ format: 'json' }, around).format, 'json');
});
