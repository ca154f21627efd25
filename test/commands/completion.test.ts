import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { optionsOf } from '../../src/commands/option-table.ts';
import { vi } from '../../src/strings/vi.ts';
import { runKhobao } from '../support/run-khobao.ts';

const commands = Object.keys(vi.cli.commands);
const folder = mkdtempSync(join(tmpdir(), 'khobao-completion-'));
const scripts = { bash: '', zsh: '' };

before(async () => {
  for (const shell of ['bash', 'zsh'] as const) {
    const { code, stdout, stderr } = await runKhobao(['completion', shell]);
    assert.deepEqual([code, stderr], [0, '']);
    scripts[shell] = stdout;
    writeFileSync(join(folder, shell), stdout);
  }
  for (const name of ['content/images', 'other', 'my pages'])
    mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(folder, 'content/categories.yaml'),
    '- id: thoi-su\n  children:\n    - { title: X, id: "xe-co" }\n',
  );
  writeFileSync(join(folder, 'other/categories.yaml'), '- id: van-hoa\n');
  writeFileSync(join(folder, 'page.html'), '');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '-b', 'main');
  git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '--allow-empty', '-m', 'x');
  git('branch', 'draft');
});
after(() => rmSync(folder, { recursive: true }));

/** What bash offers where the words end; the last one is what is begun. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `source ./bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _khobao; for one in "\${COMPREPLY[@]}"; do printf '%s\\n' "$one"; done`;
  const text = execFileSync('bash', ['--norc', '-c', script, 'bash', 'khobao', ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return text
    .split('\n')
    .filter((line) => line !== '')
    .toSorted();
}

test('bash: the command comes first', () => {
  assert.deepEqual(offered(''), [...commands, '--help'].toSorted());
  assert.deepEqual(offered('ch'), ['check']);
});

test('bash: each command has its own options, and no other', () => {
  for (const command of commands)
    assert.deepEqual(
      offered(command, '--'),
      [...optionsOf(command).map(([name]) => `--${name}`), '--help'].toSorted(),
      command,
    );
  assert.deepEqual(offered('check', '--f'), ['--fix', '--format']);
});

test('bash: values of closed lists, with = in one piece or in three', () => {
  const formats = ['ci', 'github', 'json', 'sarif', 'terminal'];
  assert.deepEqual(offered('check', '--format', ''), formats);
  assert.deepEqual(offered('check', '--format', '='), formats);
  assert.deepEqual(offered('check', '--format', '=', 'js'), ['json']);
  assert.deepEqual(offered('check', '--format=js'), ['--format=json']);
  assert.deepEqual(offered('completion', ''), ['bash', 'zsh']);
  assert.deepEqual(offered('serve', '--port', ''), []);
});

test('bash: folders and files where they are due', () => {
  assert.deepEqual(offered('build', '--out', ''), ['.git', 'content', 'my pages', 'other']);
  assert.deepEqual(offered('build', '--content', 'o'), ['other']);
  assert.deepEqual(offered('import', 'p'), ['page.html']);
  assert.deepEqual(offered('import', 'my\\ '), ['my pages']);
  assert.deepEqual(offered('import', '--profile', 'page'), ['page.html']);
  assert.deepEqual(offered('merge', 'p'), []);
});

test('bash: categories of the content folder that is named, and branches', () => {
  assert.deepEqual(offered('new', 'Bài', '--category', ''), ['thoi-su', 'xe-co']);
  assert.deepEqual(offered('new', 'Bài', '--content', 'other', '--category', ''), ['van-hoa']);
  assert.deepEqual(offered('new', 'Bài', '--content', '=', 'other', '--category', '=', 'v'), ['van-hoa']);
  assert.deepEqual(offered('check', '--changed', ''), ['draft', 'main']);
  assert.deepEqual(offered('check', '--changed', '--fi'), ['--fix']);
  assert.deepEqual(offered('new', ''), []);
});

test('bash registers the command, and defines nothing but its own names', () => {
  const names = execFileSync('bash', ['--norc', '-c', 'source ./bash; declare -F; complete -p'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.match(names, /^complete -F _khobao khobao$/m);
  assert.deepEqual(
    [...names.matchAll(/^declare -f (\S+)$/gm)].filter(([, name]) => !name?.startsWith('_khobao')),
    [],
  );
});

test('zsh: every command and option of the tables, with what it does', () => {
  const { zsh } = scripts;
  assert.match(zsh, /^#compdef khobao\n/);
  assert.match(zsh, /compdef _khobao khobao/);
  const escaped = (text: string) => text.replace(/[\\[\]:]/g, '\\$&');
  for (const command of commands) {
    const about = vi.cli.commands[command as keyof typeof vi.cli.commands];
    assert.ok(zsh.includes(`'${command}:${escaped(about)}'`), command);
    const start = zsh.indexOf(`    ${command}) _arguments `);
    assert.ok(start > 0, command);
    const part = zsh.slice(start, zsh.indexOf(';;', start));
    const specs = [...part.matchAll(/'(--[a-z-]+)(=?)\[((?:\\.|[^\]\\])*)\](?:(::?)[^:']+:([^']*))?'/g)];
    assert.deepEqual(
      specs.map(([, name]) => name),
      [...optionsOf(command).map(([name]) => `--${name}`), '--help'],
    );
    for (const [, name = '', sign, told, colons] of specs) {
      const option = optionsOf(command).find(([own]) => `--${own}` === name);
      const takes = option?.[1].placeholder !== undefined;
      assert.equal(sign, takes ? '=' : '', name);
      assert.equal(colons, takes ? (option?.[1].optional ? '::' : ':') : undefined, name);
      assert.equal(told, escaped(vi.cli.options[(option?.[0] ?? 'help') as keyof typeof vi.cli.options]));
    }
  }
  assert.match(zsh, /'--format=\[[^']*\]:kiểu:\(terminal ci json github sarif\)'/);
  assert.match(zsh, /'--category=\[[^']*\]:tên:_khobao_categories'/);
  // Every quotation that is opened is closed.
  assert.equal((zsh.match(/'/g) ?? []).length % 2, 0);
});

test('another shell, or none, is told in one sentence', async () => {
  for (const args of [[], ['fish'], ['bash', 'zsh']]) {
    const { code, stderr } = await runKhobao(['completion', ...args]);
    assert.equal(code, 2);
    assert.match(stderr, /khobao completion bash$/m);
  }
});
