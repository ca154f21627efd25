import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type QuickList, quickListPath } from '../src/search/quick-article.ts';
import { EditedArchive } from './support/archive-edits.ts';
import { editedProject } from './support/edited-project.ts';
import { readTree } from './support/read-tree.ts';
import { runKhobao } from './support/run-khobao.ts';
import { Chance } from './support/seeded.ts';
import { article, type TestSite, testSite } from './support/site.ts';

/** An edit of the project itself: a file, what is replaced in it, and which outputs it may remake. */
interface ProjectEdit {
  readonly what: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly remakes: RegExp;
}

const edits: readonly ProjectEdit[] = [
  {
    what: 'a stylesheet',
    ...{ file: 'layouts/assets/css/article.css', from: /$/, to: '\n.edited {\n  margin: 0;\n}\n' },
    remakes: /^assets\/site\.css$/,
  },
  {
    what: 'the template of one kind',
    ...{ file: 'layouts/pages/year.11ty.ts', from: 'class="year"', to: 'class="year edited"' },
    remakes: /^\d{4}\/index\.html$/,
  },
  {
    what: 'a client script',
    ...{
      file: 'layouts/assets/article/share.ts',
      from: /$/,
      to: "\ndocument.documentElement.classList.add('edited');\n",
    },
    remakes: /^assets\/article\.js$/,
  },
  {
    what: 'the length of lists',
    ...{ file: 'src/site.ts', from: 'newest: 30', to: 'newest: 2' },
    remakes: /./,
  },
  {
    what: 'the name of the site',
    ...{ file: 'src/site.ts', from: "name: 'Kho Báo'", to: "name: 'Kho Bạc'" },
    remakes: /./,
  },
  {
    what: 'a word of all pages',
    ...{ file: 'src/strings/vi/site.ts', from: "'Trang chủ'", to: "'Trang nhất'" },
    remakes: /./,
  },
];

/** Builds a site with the project in a folder, and gives the paths that were made. */
async function build(project: string, site: Pick<TestSite, 'content' | 'out' | 'state'>): Promise<string[]> {
  const { content, out, state } = site;
  const options = ['--content', content, '--out', out, '--state', state, '--now', '2026-07-01T08:00+07:00'];
  const { code, stdout, stderr } = await runKhobao(['build', ...options, '--format', 'json'], {
    script: join(project, 'scripts/khobao.js'),
    cwd: project,
  });
  assert.equal(code, 0, stderr);
  const events = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { type: string; path?: string });
  return events.flatMap(({ type, path }) => (type === 'made' && path !== undefined ? [path] : []));
}

test('incremental equals clean when templates, stylesheets, scripts, settings and words are edited', async (t) => {
  const site = testSite(t);
  const archive = new EditedArchive(site, new Chance(4));
  // Groups so small that headlines lie over them, and months that are cut by their days.
  const project = editedProject(site.folder, [
    [/shardArticles: 400/, 'shardArticles: 2'],
    [/quickArticles: 12_000/, 'quickArticles: 1'],
    [/fewArticles: 20/, 'fewArticles: 0'],
  ]);
  await build(project, site);
  for (const { what, file, from, to, remakes } of edits) {
    const path = join(project, file);
    const text = readFileSync(path, 'utf8');
    const edited = text.replace(from, to);
    assert.notEqual(edited, text, `${file} has nothing like ${from}`);
    writeFileSync(path, edited);
    const made = await build(project, site);
    assert.ok(made.length > 0, what);
    // The sums of the site's own files stand in the headers.
    const strange = made.filter((output) => !remakes.test(output) && !/^(?:_headers|nginx-)/.test(output));
    assert.deepEqual(strange, [], what);
    // Content goes on changing meanwhile.
    archive.edit();
    await build(project, site);
    const clean = {
      ...site,
      content: site.content,
      out: join(site.folder, 'clean'),
      state: `${site.state}-clean`,
    };
    for (const folder of [clean.out, clean.state]) rmSync(folder, { recursive: true, force: true });
    await build(project, clean);
    assert.deepEqual(readTree(site.out), readTree(clean.out), what);
    const list = JSON.parse(readFileSync(join(site.out, quickListPath), 'utf8')) as QuickList;
    assert.ok(list.headlines.length > 0, what);
  }
});

test('an archive that grows to a second group has the same headlines as one that was built at once', async (t) => {
  const piece = (day: string, words: string) => article({ date: `${day} 08:00` }, words);
  const site = testSite(t, {
    'articles/2023/01/mot.md': piece('2023-01-05', 'Bà con ra đồng gặt lúa từ sáng sớm.'),
    'articles/2023/01/hai.md': piece('2023-01-06', 'Chợ nổi họp lại sau mùa nước lên.'),
    'articles/2024/05/ba.md': piece('2024-05-07', 'Cây cầu treo bắc qua con sông nhỏ.'),
  });
  const project = editedProject(site.folder, [[/quickArticles: 12_000/, 'quickArticles: 2']]);
  const list = () => JSON.parse(readFileSync(join(site.out, quickListPath), 'utf8')) as QuickList;
  await build(project, site);
  assert.deepEqual([list().shards.length, list().headlines.length], [2, 0]);
  site.edit({ 'articles/2023/06/bon.md': piece('2023-06-08', 'Trẻ em thả diều trên đê chiều hè.') });
  await build(project, site);
  assert.deepEqual([list().shards.length, list().headlines.length], [3, 1]);
  const clean = { content: site.content, out: join(site.folder, 'clean'), state: `${site.state}-clean` };
  await build(project, clean);
  assert.deepEqual(readTree(site.out), readTree(clean.out));
});
