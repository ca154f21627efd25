import type { Image, Nodes, Parents, Root, RootContent } from 'mdast';
import { pictureNumber, pictureOf } from './body-nodes.ts';
import type { DraftPicture, Note } from './draft.ts';

/** A picture of an article as the archive holds it. */
export interface PlacedPicture {
  /** `/images/2024/07/mua-lu-1.jpg`. */
  readonly src: string;
  readonly alt: string;
}

/** The words under a picture as a title of Markdown: the credit follows the last bar. */
function titleOf({ caption, credit }: DraftPicture): string {
  if (credit !== '') return `${caption} | ${credit}`.trim();
  return caption.includes('|') ? `${caption} |` : caption;
}

const wordsUnder = ({ caption, credit }: DraftPicture): string =>
  [caption, credit].filter((text) => text !== '').join(' ');

/** The words of a picture that is not there, kept where it stood. */
export function wordsInPlace(picture: DraftPicture): RootContent[] {
  const words = wordsUnder(picture);
  if (words === '') return [];
  return [
    { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: words }] }] },
  ];
}

/** Puts the archive's pictures in the place of the draft's; of one that is not there, its words stay. */
export function placePictures(
  parent: Parents,
  drafts: readonly DraftPicture[],
  placed: ReadonlyMap<number, PlacedPicture>,
): void {
  const next = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    const alone = pictureOf(child as RootContent);
    const number = alone ?? (child.type === 'image' ? pictureNumber(child.url) : undefined);
    const draft = number === undefined ? undefined : drafts[number];
    if (number === undefined || draft === undefined) {
      if ('children' in child) placePictures(child, drafts, placed);
      return [child];
    }
    const picture = placed.get(number);
    if (picture === undefined) {
      if (alone !== undefined) return wordsInPlace(draft);
      return wordsUnder(draft) === '' ? [] : [{ type: 'text', value: ` ${wordsUnder(draft)} ` }];
    }
    const title = titleOf(draft);
    const image: Image = {
      type: 'image',
      url: picture.src,
      alt: picture.alt,
      ...(title !== '' && { title }),
    };
    return alone === undefined ? [image] : [{ type: 'paragraph', children: [image] }];
  });
  (parent as Root).children = next as RootContent[];
}

/** Turns links to old addresses into those of articles in the archive. */
export function placeLinks(parent: Parents, resolve: (url: string) => string | undefined): void {
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'link') {
      const id = resolve(child.url);
      if (id !== undefined) child.url = `/${id}/`;
    }
    if ('children' in child) placeLinks(child, resolve);
  }
}

/** UTF-16 units of a paragraph: the archive takes lines of 20,000, and escapes make them longer. */
const longestParagraph = 12_000;

/** Parts paragraphs that no newspaper set as one, at the end of a sentence. */
export function splitLong(body: Root): void {
  body.children = body.children.flatMap((block): RootContent[] => {
    const [only, ...more] = block.type === 'paragraph' ? block.children : [];
    if (only?.type !== 'text' || more.length > 0 || only.value.length <= longestParagraph) return [block];
    const parts: string[] = [];
    let rest = only.value;
    while (rest.length > longestParagraph) {
      const head = rest.slice(0, longestParagraph);
      const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '), head.lastIndexOf('! '));
      const cut = end > 0 ? end + 1 : Math.max(head.lastIndexOf(' '), 1);
      parts.push(rest.slice(0, cut));
      rest = rest.slice(cut).trimStart();
    }
    return [...parts, rest].map((text) => ({ type: 'paragraph', children: [{ type: 'text', value: text }] }));
  });
}

const fileLike =
  /^[\w .()-]*\.(?:jpe?g|png|gif|webp|avif)$|^(?:img|dsc[nf]?|image|photo|picture|untitled|anh|hinh|ảnh|hình)?[-_ ()]*\d*$/i;

/** What a picture shows: the page's own words for it, else its caption, else that it belongs to the article. */
export function altOf(picture: DraftPicture, invented: string, notes: Note[]): string {
  const alt = picture.alt.slice(0, 480);
  if (alt !== '' && !fileLike.test(alt)) return alt;
  if (picture.caption !== '') return picture.caption.slice(0, 480);
  notes.push({
    kind: 'invented-alt',
    text:
      picture.places[0]
        ?.replace(/[?#].*$/, '')
        .split(/[/\\]/)
        .at(-1)
        ?.slice(0, 120) ?? '',
  });
  return invented;
}
