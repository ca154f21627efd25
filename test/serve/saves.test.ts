import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { png } from '../support/picture.ts';
import { available, servingSite } from '../support/serving-site.ts';
import { article } from '../support/site.ts';

/** Asks for a page until its answer is as wanted; the last answer when it never is. */
async function settles(url: string, wanted: (status: number, text: string) => boolean): Promise<string> {
  for (let tries = 0; ; tries++) {
    const response = await fetch(url);
    const text = await response.text();
    if (wanted(response.status, text) || tries > 150) {
      assert.ok(wanted(response.status, text), `${response.status} ${text.slice(0, 2_000)}`);
      return text;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

test('whatever way an editor’s program saves, the page shows what was saved last', async (t) => {
  const { site, origin, running } = await servingSite(t);
  const url = `${origin}/2024/07/mua/`;
  await available(url, running.output);
  const folder = join(site.content, 'articles/2024/07');
  const file = join(folder, 'mua.md');
  const shows = (title: string) => settles(url, (_, text) => text.includes(`>${title}</h1>`));

  // VS Code and many others: a new file beside it, renamed over it.
  writeFileSync(join(folder, '.mua.md.tmp-1'), article({ title: 'Đổi tên đè lên' }));
  renameSync(join(folder, '.mua.md.tmp-1'), file);
  await shows('Đổi tên đè lên');

  // Vim: the old file becomes the backup, a new one takes its name, the backup goes.
  writeFileSync(join(folder, '4913'), '');
  rmSync(join(folder, '4913'));
  renameSync(file, `${file}~`);
  writeFileSync(file, article({ title: 'Như vim lưu' }));
  rmSync(`${file}~`);
  await shows('Như vim lưu');

  // Emptied and written anew, and many saves in a row, the later ones while a build is at work.
  for (let save = 0; save < 25; save++) {
    writeFileSync(file, '');
    writeFileSync(file, article({ title: `Lần ${save}` }));
    await new Promise((done) => setTimeout(done, 37));
  }
  await shows('Lần 24');
});

test('files that come and go, folders and pictures among them, come and go on the site', async (t) => {
  const { site, origin, running } = await servingSite(t, {
    'articles/2024/08/nang.md': article({ title: 'Nắng', date: '2024-08-01' }),
    'articles/2024/08/gio.md': article({ title: 'Gió', date: '2024-08-02' }),
  });
  await available(`${origin}/2024/08/nang/`, running.output);
  const isThere = (status: number): boolean => status === 200;
  const isGone = (status: number): boolean => status === 404;

  rmSync(join(site.content, 'articles/2024/08/gio.md'));
  await settles(`${origin}/2024/08/gio/`, isGone);
  await settles(`${origin}/2024/08/nang/`, isThere);

  // A folder in one go: what lay in it is named by nobody.
  rmSync(join(site.content, 'articles/2024/08'), { recursive: true });
  await settles(`${origin}/2024/08/nang/`, isGone);
  const aside = join(site.folder, 'moi');
  mkdirSync(aside);
  writeFileSync(join(aside, 'suong.md'), article({ title: 'Sương', date: '2024-09-01' }));
  renameSync(aside, join(site.content, 'articles/2024/09'));
  await settles(`${origin}/2024/09/suong/`, isThere);

  // First the words, then the picture that they name, and then another picture of that name.
  site.edit({
    'articles/2024/07/mua.md': article({ image: '{ src: /images/song.png, alt: Dòng sông mùa nước lên }' }),
  });
  await running.said('missing-image');
  site.edit({ 'images/song.png': await png({ width: 800, height: 600 }) });
  const first = await settles(`${origin}/2024/07/mua/`, (_, text) => text.includes('<img'));
  const picture = /<img[^>]* src="([^"]+)"/.exec(first)?.[1] ?? '';
  assert.equal((await fetch(origin + picture)).status, 200);
  site.edit({ 'images/song.png': await png({ width: 900, height: 600 }) });
  await settles(`${origin}/2024/07/mua/`, (_, text) => text.includes('<img') && !text.includes(picture));
});
