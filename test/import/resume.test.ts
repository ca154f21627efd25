import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDesk, importing } from '../support/import-desk.ts';
import { inventedArticles } from '../support/invented-articles.ts';
import { png } from '../support/picture.ts';
import { readTree } from '../support/read-tree.ts';
import { startKhobao } from '../support/run-khobao.ts';
import { modernPage } from '../support/saved-pages.ts';

test('an import that was killed goes on where it stopped, and ends as if it had not been', async (t) => {
  const picture = await png({ width: 320, height: 200 });
  const files: Record<string, string | Uint8Array> = {};
  for (const article of inventedArticles(60, 3)) {
    files[`bai-${article.number}.html`] = modernPage(article, `bai-${article.number}_files`);
    files[`bai-${article.number}_files/${article.picture}`] = picture;
  }
  const whole = importDesk(t, files);
  assert.deepEqual((await importing(whole.site, whole.saved)).counts, { new: 60 });

  const { site, saved } = importDesk(t, files);
  const args = ['import', saved, '--content', site.content, '--state', site.state, '--format', 'json'];
  const running = startKhobao(args);
  await running.said('"state":"new"');
  running.child.kill('SIGKILL');
  await running.ended;
  const { counts } = await importing(site, saved);
  const { same = 0, new: fresh = 0 } = counts;
  assert.ok(same > 0 && fresh > 0 && same + fresh === 60, JSON.stringify(counts));
  const halves = (tree: ReturnType<typeof readTree>) => JSON.stringify(tree).match(/\.part"/g);
  const tree = readTree(site.content);
  assert.equal(halves(tree), null);
  assert.deepEqual(tree, readTree(whole.site.content));
});
