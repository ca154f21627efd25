import type { Nodes, Root } from 'hast';
import { plainOf } from './body-nodes.ts';
import { settleHeadings } from './body-tree.ts';
import { comparable } from './clean-text.ts';
import type { Draft, DraftPicture, Dropped, DropReason, Note } from './draft.ts';
import { dropFurniture } from './drop-furniture.ts';
import { allOf, type Content, made, propertyOf, textOf } from './element-text.ts';
import { fidelityOf, wordsOf } from './fidelity.ts';
import { findBody, joined, unclaimedAbove } from './find-body.ts';
import { elementsOfPart } from './find-parts.ts';
import { absolute, findRelated, linksOf } from './find-related.ts';
import { dropSecondSummary, liftEnd, liftSummary, longestSummary, repeatedParagraphs } from './lift-lines.ts';
import { pageData } from './page-data.ts';
import { pageHead } from './page-head.ts';
import { parseHtml } from './parse-html.ts';
import type { Profile } from './profile.ts';
import { readableBody } from './readable-body.ts';
import { shapeBody } from './shape-body.ts';

/** A saved page. */
export interface SavedPage {
  readonly source: string;
  readonly html: string;
  /** Where it stood, when the list that names the file says so. */
  readonly legacy?: string;
  readonly damaged?: boolean;
  /** Pictures that came in the same file, by their address, as `data:` addresses. */
  readonly pictures?: ReadonlyMap<string, string>;
}

/** Why a page gives no article. */
export type PageFault = 'too-deep' | 'no-body' | 'no-title';

/** Links to other articles that one article may name. */
const mostRelated = 12;

/** Letters of a headline, as its field takes them. */
const longestTitle = 300;
/** The share of words that a page tells machines and its article lacks, from which the editor should look. */
const muchLacking = 0.05;

/** Words that a page tells machines of its text and that were not found in it: a body taken too small. */
function lacking(told: string, words: readonly string[]): Note[] {
  const all = wordsOf(told);
  const { lost } = fidelityOf(all, words);
  const few = lost.length < 10 || lost.length < all.length * muchLacking;
  return few ? [] : [{ kind: 'lacking', text: lost.slice(0, 15).join(' ') }];
}

/** The words of a list without those of lines that went into fields. */
export function without(words: readonly string[], lines: readonly string[]): string[] {
  const gone = wordsOf(lines.join(' '));
  return words.filter((word) => {
    const at = gone.indexOf(word);
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  });
}

/** Reads a saved page by a profile: what it says and shows, without what stands around it. */
export function readPage(saved: SavedPage, profile: Profile): Draft | PageFault {
  const page = parseHtml(saved.html);
  if (page === undefined) return 'too-deep';
  for (const image of allOf(page, 'img')) {
    const own = saved.pictures?.get(propertyOf(image, 'src'));
    if (own !== undefined) image.properties.src = own;
  }
  const data = pageData(page);
  const head = pageHead(page, data, profile, saved);
  if (head.title === '' || head.title.length > longestTitle) return 'no-title';
  const { legacy } = head;
  const base = legacy ?? profile.base;
  const related = findRelated(page, base);
  const blocks = {
    caption: elementsOfPart(page, profile, 'caption'),
    mark: elementsOfPart(page, profile, 'mark'),
    heading: elementsOfPart(page, profile, 'heading'),
    quote: elementsOfPart(page, profile, 'quote'),
    box: elementsOfPart(page, profile, 'box'),
    note: elementsOfPart(page, profile, 'note'),
  };
  const more = [...elementsOfPart(page, profile, 'related')];
  const links = [...linksOf(more, base), ...related.links];

  const chosen = findBody(page, profile, head.elements);
  const above = unclaimedAbove(
    page,
    head.titleElement,
    chosen,
    new Set([...head.elements, ...related.blocks, ...more]),
  );
  // Where nothing is called the sapo, what stands between the headline and the text is.
  const sapo = head.summary === '' ? textOf(above[0] ?? made('p')) : '';
  const unclaimed = (sapo === '' ? above : above.slice(1))
    .map(textOf)
    .filter((text) => comparable(text) !== comparable(head.summary));
  const body: Root | undefined = chosen.length === 0 ? readableBody(page) : joined(chosen);
  if (body === undefined) return 'no-body';
  const notes: Note[] = [...head.notes];
  if (saved.damaged) notes.push({ kind: 'damaged' });
  if (chosen.length === 0) notes.push({ kind: 'readable' });
  notes.push(...unclaimed.map((text): Note => ({ kind: 'outside', text })));

  const named = new Map<Nodes, DropReason>();
  for (const element of head.elements) named.set(element, 'doubled');
  for (const element of elementsOfPart(page, profile, 'remove')) named.set(element, 'profile');
  for (const block of [...related.blocks, ...more]) named.set(block, 'related');
  const kept = new Set<Content>(head.elements);
  const dropped: Dropped[] = dropFurniture(body, named).filter(
    ({ reason, text }) => reason !== 'doubled' || ![...kept].some((element) => textOf(element) === text),
  );
  const {
    tree,
    pictures: figures,
    titles,
    notes: shaping,
    words: all,
  } = shapeBody(body, blocks, base, head.title);
  notes.push(...shaping);
  if (tree.children.length === 0) return 'no-body';
  const title = comparable(head.title);
  const told = head.summary || sapo;
  const summaryInHead = told.length > longestSummary ? '' : told;
  if (told !== summaryInHead)
    tree.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: told }] });
  const lifted = summaryInHead === '' ? liftSummary(tree) : undefined;
  const summary = lifted ?? summaryInHead;
  const again = dropSecondSummary(tree, summary);
  const end = liftEnd(tree);
  settleHeadings(tree);
  const gone = [...end.lines, ...(again === undefined ? [] : [again])];
  const words = without(all, [...gone, ...titles]);
  if (again !== undefined) dropped.push({ reason: 'doubled', text: again });
  notes.push(...repeatedParagraphs(tree));
  if (plainOf(tree).length < 100) notes.push({ kind: 'short' });

  notes.push(...lacking(data.body.replace(/<[^>]*>/g, ' '), [...wordsOf(`${head.title} ${told}`), ...words]));

  const pictures: DraftPicture[] = [...figures];
  const lead = head.image === undefined ? undefined : pictures.push(head.image) - 1;
  return {
    source: saved.source,
    title: head.title,
    ...(head.kicker !== '' && { kicker: head.kicker }),
    ...(summary !== '' && { summary }),
    ...(head.date && { date: head.date }),
    ...(head.updated && { updated: head.updated }),
    authors: head.authors.length > 0 ? head.authors : end.authors,
    topics: [...head.topics, ...end.topics],
    sections: head.sections,
    ...((head.from ?? end.from) && { from: head.from ?? (end.from as NonNullable<typeof end.from>) }),
    ...(legacy !== undefined && { legacy }),
    body: tree,
    pictures,
    ...(lead !== undefined && { lead }),
    related: onlyOnce(links, legacy, title).slice(0, mostRelated),
    words: [
      ...wordsOf(`${head.title} ${head.kicker} ${told}`),
      ...words,
      ...(head.image ? wordsOf(`${head.image.caption} ${head.image.credit}`) : []),
    ],
    dropped,
    notes,
  };
}

/** Links to others, each once, and none to the article itself. */
function onlyOnce(links: Draft['related'], self: string | undefined, title: string): Draft['related'] {
  const seen = new Set([title, ...(self === undefined ? [] : [absolute(self, undefined) ?? self])]);
  return links.filter((link) => {
    const keys = [comparable(link.title), ...(link.url === undefined ? [] : [link.url.replace(/#.*$/, '')])];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
