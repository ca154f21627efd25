import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hands, type MakerData } from '../../src/build/hands.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { bodyDigest } from '../../src/model/body-digest.ts';
import type { Resolution } from '../../src/model/catalogue.ts';
import { urlPath } from '../../src/model/ids.ts';
import type { BaseView, KindName } from '../../src/model/page.ts';
import type { ArticleView } from '../../src/pages/article.ts';
import type { Crew } from '../../src/render/crew.ts';
import { renderPages } from '../../src/render/render-pages.ts';
import { vi } from '../../src/strings/vi.ts';
import { article, card, frame } from '../layouts/hand-made-views.ts';
import type { Cleanup } from '../support/cleanup.ts';
import { root } from '../support/run-khobao.ts';

/** A page that is given with its view. */
export interface GivenPage {
  readonly maker: KindName;
  readonly view: BaseView;
}

/** What no link and no picture stands for. */
export const nothing: Resolution = { links: {}, images: {} };

/** Articles with a body each, in a content folder that is gone when the test ends. */
export function givenArticles(t: Cleanup, count: number) {
  const content = mkdtempSync(join(tmpdir(), 'khobao-crew-'));
  t.after(() => rmSync(content, { recursive: true, force: true }));
  const pages = Array.from({ length: count }, (_, index): GivenPage & { readonly view: ArticleView } => {
    const markdown = `Bài **${index}** & bài khác.\n`;
    writeFileSync(join(content, `${index}.md`), `---\ntitle: x\n---\n${markdown}`);
    const digest = bodyDigest(digestOf(markdown), nothing);
    const url = urlPath(`/2024/07/bai-${index}/`);
    return {
      maker: 'article',
      view: article({ url, card: card(`bai-${index}`), body: { digest, source: `${index}.md` } }),
    };
  });
  const data: MakerData = {
    ...{ root, frame },
    bodies: { content, frame, sizes: '100vw', tableLabel: 'Bảng', words: vi.site.body },
  };
  return { pages, data, content };
}

/** A crew of this thread and so many beside it; it ends with the test. */
export function crewOf(t: Cleanup, threads: number, data: MakerData): Promise<Crew> {
  const hands = new Hands(threads);
  t.after(() => hands.close());
  return hands.crew(data, true);
}

/** The pages as made by a crew, in the order in which they came out: address and text. */
export async function madeBy(crew: Crew, pages: Iterable<GivenPage>, batch: number): Promise<string[]> {
  const made: string[] = [];
  const context = { crew, batch, view: ({ view }: GivenPage) => view, resolution: () => nothing };
  for await (const { page, made: own } of renderPages(pages, context))
    made.push(`${page.view.url} ${own.sha256} ${Buffer.from(own.bytes ?? []).toString()}`);
  return made;
}
