import { pageBody } from '../content/page-body.ts';
import { localDay } from '../lib/dates.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { packageVersion } from '../lib/package-version.ts';
import { pictureFile } from '../lib/picture.ts';
import { must } from '../lib/unreachable.ts';
import { slugOf } from '../lib/vietnamese.ts';
import type { Catalogue, Entry } from '../model/catalogue.ts';
import type { Frame } from '../model/frame.ts';
import { blocksOf } from '../search/html-text.ts';
import type { QuickArticle } from '../search/quick-article.ts';
import type { Shard } from '../search/shards.ts';
import type { MakerData } from './hands.ts';
import { codeDigest } from './project.ts';

/** What besides the articles decides the files of quick shards. */
export const quickMaker = (frame: Frame): Digest =>
  digestOf(
    JSON.stringify([
      packageVersion('markdown-it'),
      frame.categories.map(({ id, title }) => [id, title]),
      codeDigest('src/search/index-quick.ts', 'src/build/quick-articles.ts', 'src/search/shard-list.ts'),
    ]),
  );

/** The articles of a quick shard in the order of the timeline, read again from their Markdown; of headlines without their bodies. */
export function* quickArticles(
  shard: Pick<Shard, 'index' | 'first' | 'last'>,
  catalogue: Catalogue,
  { frame, bodies }: MakerData,
): Iterable<QuickArticle> {
  const render = pageBody(bodies);
  const hasBodies = shard.index === 'quick';
  const titles = new Map(frame.categories.map(({ id, title }) => [id, title]));
  const image = ({ card }: Entry): string => {
    const picture = card.image?.picture;
    return picture ? pictureFile(picture, picture.widths[0] ?? 0, 'jpg') : '';
  };
  for (const id of catalogue.timeline(shard.first, shard.last)) {
    const entry = must(catalogue.entry(id), id);
    const { card, body, fields } = entry;
    const day = localDay(card.date.at);
    yield {
      row: {
        url: card.url,
        title: card.title,
        summary: card.summary ?? '',
        date: day,
        category: titles.get(card.category) ?? card.category,
        image: image(entry),
        corrected: card.corrected,
      },
      topics: fields.topics,
      // Not the name that other articles give the author: that would make this shard depend on them.
      authors: fields.authors.map((name) => catalogue.author(slugOf(name))?.author.name ?? name),
      month: day.slice(0, 7),
      body: hasBodies ? blocksOf(render(body, catalogue.resolution(body.source), 'article')) : [],
    };
  }
}
