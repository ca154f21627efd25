import { type PrintedDate, writtenDate } from '../lib/printed-date.ts';
import { slugOf } from '../lib/vietnamese.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { pictureOf } from './body-nodes.ts';
import { cleanLine } from './clean-text.ts';
import type { Draft, DraftPicture, Note } from './draft.ts';
import type { FoundPicture, PictureFinder } from './find-picture.ts';
import {
  altOf,
  type PlacedPicture,
  placeLinks,
  placePictures,
  splitLong,
  wordsInPlace,
} from './finish-body.ts';
import { aliasOf, legacyKey } from './legacy-address.ts';
import { writeFrontMatter } from './write-front-matter.ts';
import { writeMarkdown } from './write-markdown.ts';

/** Where a draft will stand. */
export interface Placement {
  /** `2024/07/mua-lu`. */
  readonly id: string;
  readonly date: PrintedDate;
  /** For dates without a year. */
  readonly year?: number;
  readonly category: string;
}

/** What is asked while an article is finished. */
export interface Surroundings {
  readonly archive: ArchiveIndex;
  /** The article that an old address became. */
  readonly atLegacy: (key: string) => string | undefined;
  readonly finder: PictureFinder;
  /** The file that the draft was read from. */
  readonly page: string;
  /** What a picture is said to show when nobody has said it. */
  readonly inventedAlt: (title: string) => string;
}

/** The file of an article and the pictures that go with it. */
export interface FinishedArticle {
  readonly text: string;
  /** Files to copy, by their path below the content folder. */
  readonly pictures: ReadonlyMap<string, FoundPicture>;
  readonly notes: readonly Note[];
  /** Whether another run may find what this one did not. */
  readonly open: boolean;
}

/** Letters that fields take. */
const longest = { name: 100, source: 200, title: 300, kicker: 100 };

const nameOf = ({ places }: DraftPicture): string =>
  (/^data:/i.test(places[0] ?? '')
    ? 'data:'
    : ((places[0] ?? '')
        .replace(/[?#].*$/, '')
        .split(/[/\\]/)
        .at(-1) ?? '')
  ).slice(0, 120);

/** Texts that make addresses, each once. */
function addressable(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.map(cleanLine).filter((text) => {
    const slug = slugOf(text);
    if (slug === '' || text.length > longest.name || seen.has(slug)) return false;
    seen.add(slug);
    return true;
  });
}

async function findPictures(draft: Draft, { id }: Placement, around: Surroundings, notes: Note[]) {
  const files = new Map<string, FoundPicture>();
  const placed = new Map<number, PlacedPicture>();
  const digests = new Map<number, string>();
  const byDigest = new Map<string, string>();
  const order = [...draft.pictures.keys()].sort(
    (a, b) => Number(b === draft.lead) - Number(a === draft.lead) || a - b,
  );
  for (const number of order) {
    const picture = draft.pictures[number] as DraftPicture;
    const search = await around.finder.find(picture.places, around.page);
    if (search.kind !== 'found') {
      notes.push({ kind: search.kind === 'lost' ? 'lost-picture' : 'bad-picture', text: nameOf(picture) });
      continue;
    }
    const { digest, extension } = search.picture;
    const path = byDigest.get(digest) ?? `images/${id}-${byDigest.size + 1}${extension}`;
    byDigest.set(digest, path);
    digests.set(number, digest);
    files.set(path, search.picture);
    placed.set(number, { src: `/${path}`, alt: altOf(picture, around.inventedAlt(draft.title), notes) });
  }
  return { files, placed, digests };
}

/** Links to other articles: those of the archive by their path, others by address; what is only a headline must be known. */
function relatedOf(draft: Draft, id: string, around: Surroundings, notes: Note[]) {
  const seen = new Set([id]);
  return draft.related.flatMap((link): (string | Record<string, string>)[] => {
    const key = link.url === undefined ? undefined : legacyKey(link.url);
    const known = (key === undefined ? undefined : around.atLegacy(key)) ?? around.archive.titled(link.title);
    const target = known ?? link.url;
    if (target === undefined) notes.push({ kind: 'lost-related', text: link.title });
    if (target === undefined || seen.has(target)) return [];
    seen.add(target);
    return known === undefined ? [{ url: target, title: link.title.slice(0, longest.title) }] : [known];
  });
}

/** Makes the file of an article from its draft. */
export async function finishArticle(
  draft: Draft,
  placement: Placement,
  around: Surroundings,
): Promise<FinishedArticle> {
  const notes: Note[] = [...draft.notes];
  const { id, date, category, year } = placement;
  const { files, placed, digests } = await findPictures(draft, placement, around, notes);
  const body = structuredClone(draft.body);
  const first = pictureOf(body.children[0]);
  let lead = draft.lead;
  if (lead !== undefined && !placed.has(lead)) {
    body.children.unshift(...wordsInPlace(draft.pictures[lead] as DraftPicture));
    lead = undefined;
  }
  if (lead !== undefined) {
    // The picture of the page's head again in its text: once is enough, with the words that the text has.
    const again = body.children.findIndex(
      (block) => digests.get(pictureOf(block) ?? -1) === digests.get(lead as number),
    );
    const bare = draft.pictures[lead]?.caption === '' && draft.pictures[lead]?.credit === '';
    if (again === 0 && bare) lead = undefined;
    else if (again > 0 && bare) lead = undefined;
  }
  if (
    lead === undefined &&
    first !== undefined &&
    placed.has(first) &&
    pictureOf(body.children[0]) === first
  ) {
    lead = first;
    body.children.shift();
  }
  placePictures(body, draft.pictures, placed);
  const resolve = (url: string): string | undefined => {
    const key = legacyKey(url);
    return key === undefined ? undefined : around.atLegacy(key);
  };
  placeLinks(body, resolve);
  splitLong(body);
  const image = lead === undefined ? undefined : (draft.pictures[lead] as DraftPicture);
  const related = relatedOf(draft, id, around, notes);
  const old = draft.legacy === undefined ? undefined : aliasOf(draft.legacy);
  if (old && 'fault' in old) notes.push({ kind: old.fault });
  const alias = old && 'alias' in old && old.alias.replace(/\/$/, '') !== `/${id}` ? old.alias : undefined;
  const written = writtenDate(date, year) ?? '';
  const updated = draft.updated && writtenDate(draft.updated, year);
  const front = writeFrontMatter({
    title: draft.title,
    date: written,
    category,
    summary: draft.summary,
    kicker: draft.kicker,
    updated: updated !== undefined && updated > written ? updated : undefined,
    authors: addressable(draft.authors).map((name) => around.archive.authors.get(slugOf(name)) ?? name),
    topics: addressable(draft.topics),
    source: draft.from && { name: draft.from.name.slice(0, longest.source), url: draft.from.url },
    image: image && {
      src: placed.get(lead as number)?.src,
      alt: placed.get(lead as number)?.alt,
      caption: image.caption,
      credit: image.credit,
    },
    related,
    aliases: alias === undefined ? [] : [alias],
  });
  const open =
    notes.some(({ kind }) => /^lost-(?:picture|related)$|^bad-picture$/.test(kind)) ||
    related.some((link) => typeof link !== 'string');
  return { text: `${front}\n${writeMarkdown(body).trim()}\n`, pictures: files, notes, open };
}
