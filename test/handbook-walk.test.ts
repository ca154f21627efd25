import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { must } from '../src/lib/unreachable.ts';
import { freePort } from './support/free-port.ts';
import { fencesIn, khobaoLine, sectionOf } from './support/handbook.ts';
import { root, runKhobao, startKhobao } from './support/run-khobao.ts';
import { shellWords } from './support/shell-words.ts';

/** The day on which the handbook's ten minutes are spent. */
const now = ['--now', '2026-07-20T20:00+07:00'];
const later = ['--now', '2026-07-21T20:00+07:00'];

/** Somebody who does what the handbook says, in a checkout of the sample archive, and nothing else. */
class Newcomer {
  readonly folder: string;
  /** The article that was begun, from the folder. */
  file = '';
  said = '';

  constructor(folder: string) {
    this.folder = folder;
  }

  get now(): readonly string[] {
    return this.#article.includes('corrections:') ? later : now;
  }

  get #article(): string {
    return this.file === '' ? '' : readFileSync(join(this.folder, this.file), 'utf8');
  }

  /** Types a line in the terminal. */
  async type(line: string): Promise<void> {
    const ours = khobaoLine(line);
    if (ours === undefined) {
      const shell = `export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@b.example GIT_COMMITTER_NAME=A GIT_COMMITTER_EMAIL=a@b.example; ${line} 2>&1`;
      this.said = execFileSync('bash', ['-c', shell], { cwd: this.folder, encoding: 'utf8' });
    } else if (ours === 'serve') await this.#look();
    else {
      const { code, stdout, stderr } = await runKhobao([...shellWords(ours), ...this.now], {
        cwd: this.folder,
      });
      assert.equal(code, 0, `${line}\n${stdout}${stderr}`);
      this.said = stdout;
    }
    this.file ||= /content\/articles\/\S+\.md/.exec(this.said)?.[0] ?? '';
  }

  /** Opens the site that `npm start` serves at the address that the handbook names, and stops it. */
  async #look(): Promise<void> {
    const port = await freePort();
    const server = startKhobao(['serve', '--port', String(port), ...this.now], { cwd: this.folder });
    await server.said(`http://localhost:${port}/`);
    const [, path] = /http:\/\/localhost:8080(\/20[^`\s]+)/.exec(sectionOf('Mười phút')) ?? [];
    let page = '';
    for (let tries = 0; tries < 600 && !page.includes('187 ghe'); tries++) {
      await wait(500);
      const answer = await fetch(`http://localhost:${port}${path}`).catch(() => undefined);
      page = (await answer?.text()) ?? '';
    }
    server.child.kill('SIGINT');
    await server.ended;
    assert.match(page, /<mark>Ban quản lý chợ đếm được 187 ghe<\/mark>/);
    this.said = server.output();
  }

  /** Writes lines above the second `---`, or a body below it. */
  write(part: 'fields' | 'body', text: string): void {
    const before = this.#article;
    const at = must(/\n---\n/.exec(before), 'a second ---').index;
    const after =
      part === 'fields' ? `${before.slice(0, at)}\n${text.trimEnd()}${before.slice(at)}` : `${before}${text}`;
    writeFileSync(join(this.folder, this.file), after);
  }
}

/** Makes the pictures of a folder small: what becomes of large ones is not this test's, and takes a minute. */
async function shrink(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, await sharp(readFileSync(file)).resize(160).toBuffer());
  }
}

test('the ten minutes of the handbook, typed as they stand, end in a published and a corrected page', async (t) => {
  const place = mkdtempSync(join(tmpdir(), 'khobao-handbook-'));
  t.after(() => rmSync(place, { recursive: true, force: true }));
  const folder = join(place, 'kho-bao');
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  await shrink(join(folder, 'content/images'));
  writeFileSync(join(folder, '.gitignore'), readFileSync(join(root, '.gitignore')));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  execFileSync('git', ['init', '--bare', '-b', 'main', join(place, 'server.git')], { stdio: 'ignore' });
  git('init', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-m', 'The archive');
  git('remote', 'add', 'origin', join(place, 'server.git'));
  git('push', '-u', 'origin', 'main');

  const newcomer = new Newcomer(folder);
  const page = () =>
    readFileSync(
      join(folder, '_site', newcomer.file.replace(/^content\/articles\/(.*)\.md$/, '$1/index.html')),
      'utf8',
    );
  const pages: string[] = [];
  for (const { language, text } of fencesIn(sectionOf('Mười phút'))) {
    if (language === 'yaml') newcomer.write('fields', text);
    if (language === 'markdown') newcomer.write('body', text);
    // What the handbook says that one sees, one sees.
    if (language === 'text')
      for (const line of text.trim().split('\n'))
        assert.ok(newcomer.said.includes(line), `${line}\n${newcomer.said}`);
    if (language !== 'sh') continue;
    for (const line of text.trim().split('\n')) {
      await newcomer.type(line);
      if (khobaoLine(line) === 'build') pages.push(page());
    }
  }

  const [published = '', corrected = ''] = pages;
  assert.equal(pages.length, 2);
  // Names are kept on one line by spaces that do not break.
  assert.match(
    published.replaceAll('\u00a0', ' '),
    /<h1[^>]*>Chợ nổi Bến Lam họp lại sau mười ngày nghỉ lũ<\/h1>/,
  );
  assert.match(published, /class="pull-quote"[\s\S]*Bà Tư Lành, bán rau ở Bến Lam/);
  assert.match(published, /Ghe về lại Bến Lam trong buổi chợ đầu tiên\./);
  assert.doesNotMatch(published, /Bản trước viết nhầm/);
  assert.match(corrected, /Bản trước viết nhầm số ghe; số đúng là 187\./);
  // What was pushed is what stands there: nothing was left lying in the folder.
  const status = execFileSync('git', ['status', '--porcelain', '--branch'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, '## main...origin/main\n');
  assert.equal(newcomer.file, 'content/articles/2026/07/cho-noi-ben-lam-hop-lai-sau-muoi-ngay-nghi-lu.md');
});
