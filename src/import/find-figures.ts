import type { Element, Parents, Root } from 'hast';
import { captionWords } from './caption-words.ts';
import { cleanLine } from './clean-text.ts';
import type { DraftPicture } from './draft.ts';
import {
  allOf,
  type Content,
  firstOf,
  isBlank,
  isElement,
  isInline,
  made,
  mapChildren,
  namesOf,
  propertyOf,
  replaceElements,
  textOf,
} from './element-text.ts';
import { isCentred, isIcon, isSlanted, placesOf } from './picture-looks.ts';

/** Letters of the words under one picture; what is longer is a paragraph. */
const longestCaption = 600;
/** Letters of a line that only its looks make a caption. */
const longestLooks = 300;

const wrapper =
  /photo|image|img|picture|figure|wp-caption|vcsortable|expnoedit|tplcaption|pic(?:ture|box|\b)|media|(?:^|[\s_-])anh(?:$|[\s_-])/;

/** Finds the pictures of a body with their words, however the page lays them out, and notes them in `pictures`. */
export class FigureFinder {
  readonly pictures: DraftPicture[] = [];
  readonly #captions: ReadonlySet<Element>;

  constructor(captions: ReadonlySet<Element>) {
    this.#captions = captions;
  }

  /** Turns every picture of a tree into a paragraph with one `img` whose source is `picture:<number>`. */
  find(root: Root): void {
    replaceElements(root, (element) => this.#plain(element));
    this.#descend(root);
    this.#hoist(root);
    replaceElements(root, unrolledGallery);
  }

  /** Notes a picture; the paragraph that stands for it. */
  figure(image: Element, words: string): Element {
    return made('p', [this.#image(image, words)]);
  }

  #image(image: Element, words: string): Element {
    this.pictures.push({
      places: placesOf(image),
      alt: cleanLine(propertyOf(image, 'alt')),
      ...captionWords(words),
    });
    return made('img', [], { src: `picture:${this.pictures.length - 1}` });
  }

  /** Pictograms become their letters, icons go, and what wraps a picture without saying more is taken off. */
  #plain(element: Element): readonly Content[] | undefined {
    if (element.tagName === 'picture')
      return element.children.filter((child) => !(isElement(child) && child.tagName === 'source'));
    if (element.tagName === 'amp-img') return [{ ...element, tagName: 'img' }];
    if (element.tagName === 'a') {
      const inner = element.children.filter((child) => !isBlank(child));
      const pictures = inner.every((child) => isElement(child) && child.tagName === 'img');
      return pictures && inner.length > 0 ? inner : undefined;
    }
    if (element.tagName !== 'img') return undefined;
    const alt = propertyOf(element, 'alt');
    if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12) return [{ type: 'text', value: alt }];
    return isIcon(element) ? [] : undefined;
  }

  #isCaption(element: Element): boolean {
    const text = textOf(element);
    if (text === '' || text.length > longestCaption || firstOf(element, 'img') !== undefined) return false;
    if (this.#captions.has(element) || [...this.#captions].some((other) => element.children.includes(other)))
      return true;
    return (
      text.length <= longestLooks &&
      (/^\(?(?:ảnh|nguồn ảnh|photo)\s*:/i.test(text) ||
        isSlanted(element) ||
        (isCentred(element) && !/^h\d$/.test(element.tagName)))
    );
  }

  /** From the outside in: the largest block that is a picture with its words is one figure. */
  #descend(parent: Parents): void {
    // A picture between the words of a paragraph does not part them.
    const running = isElement(parent) && (isInline(parent) || /^(?:p|h[1-6]|dt|dd)$/.test(parent.tagName));
    const next: Content[] = [];
    const children = parent.children as Content[];
    for (let at = 0; at < children.length; at++) {
      const child = children[at] as Content;
      const figures = isElement(child) && !(running && isInline(child)) ? this.#figures(child) : undefined;
      if (figures === undefined) {
        if (isElement(child)) this.#descend(child);
        next.push(child);
        continue;
      }
      next.push(...figures);
      // The words may stand in the block below.
      let below = at + 1;
      while (children[below] !== undefined && isBlank(children[below] as Content)) below++;
      const caption = children[below];
      if (!this.#lacksWords(figures) || !isElement(caption) || isInline(caption)) continue;
      if (!this.#isCaption(caption)) continue;
      this.#giveWords(textOf(caption));
      at = below;
    }
    (parent as Root).children = next as Root['children'];
  }

  #lacksWords(figures: readonly Content[]): boolean {
    const last = this.pictures.at(-1);
    return figures.length > 0 && last?.caption === '' && last.credit === '';
  }

  #giveWords(text: string): void {
    const last = this.pictures.pop();
    if (last) this.pictures.push({ ...last, ...captionWords(text) });
  }

  /** The figures that a block is; undefined when it is something else, or holds more than pictures and their words. */
  #figures(block: Element): readonly Element[] | undefined {
    if (isInline(block) && block.tagName !== 'img' && block.tagName !== 'span') return undefined;
    if (block.tagName === 'img') return [this.figure(block, '')];
    const images = allOf(block, 'img');
    if (images.length === 0 || (isInline(block) && images.length !== 1)) return undefined;
    const parts = partsOf(block);
    if (parts.some((part) => typeof part === 'string' && part.length > longestCaption)) return undefined;
    if (!this.#isFigure(block, parts)) return undefined;
    return this.#paired(parts);
  }

  #isFigure(block: Element, parts: readonly Part[]): boolean {
    const texts = parts.filter((part) => typeof part === 'string');
    const images = parts.length - texts.length;
    if (texts.length === 0) return images === 1 || block.tagName !== 'table';
    if (block.tagName === 'figure') return true;
    if (firstOf(block, 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'iframe', 'blockquote') !== undefined)
      return false;
    if (block.tagName === 'table')
      return texts.length <= images + 1 && allOf(block, 'tr').length <= images * 2 + 1;
    if (texts.length > images) return false;
    const named =
      wrapper.test(namesOf(block)) || [...this.#captions].some((caption) => contains(block, caption));
    if (named) return true;
    const looks = texts.every((text) => text.length <= longestLooks);
    const slanted = allOf(block, 'i', 'em').some((element) => texts.includes(textOf(element)));
    return looks && (slanted || isCentred(block) || texts.every((text) => /^\(?ảnh\s*:/i.test(text)));
  }

  /** Gives each picture its words: those below it, those in the same place of the next row, or the first above. */
  #paired(parts: readonly Part[]): Element[] {
    const figures: Element[] = [];
    let run: Element[] = [];
    let texts: string[] = [];
    const close = (): void => {
      const even = texts.length === run.length;
      for (const [index, image] of run.entries()) {
        const last = index === run.length - 1;
        figures.push(this.figure(image, even ? (texts[index] ?? '') : last ? texts.join(' ') : ''));
      }
      run = [];
      texts = [];
    };
    for (const part of parts) {
      if (typeof part === 'string') texts.push(part);
      else {
        if (run.length > 0 && texts.length > 0) close();
        run.push(part);
      }
    }
    if (run.length > 0) close();
    return figures;
  }

  /** Pictures that are left stand within text: each goes below the paragraph that it stands in; those of cells stay. */
  #hoist(root: Root): void {
    const below = (block: Element): Content[] | undefined => {
      if (!/^(?:p|h[1-6]|center|dt|dd)$/.test(block.tagName)) return undefined;
      const images = allOf(block, 'img').filter((image) => !propertyOf(image, 'src').startsWith('picture:'));
      if (images.length === 0) return undefined;
      const gone = new Set<Content>(images);
      const first = textBefore(block, images[0] as Element) === '';
      replaceElements(block, (element) => (gone.has(element) ? [{ type: 'text', value: ' ' }] : undefined));
      const figures = images.map((image) => this.figure(image, ''));
      return first ? [...figures, block] : [block, ...figures];
    };
    replaceElements(root, below);
    replaceElements(root, (element) =>
      element.tagName === 'img' && !propertyOf(element, 'src').startsWith('picture:')
        ? [this.#image(element, '')]
        : undefined,
    );
    mapChildren(root, (child) =>
      isElement(child) && child.tagName === 'img' ? [made('p', [child])] : undefined,
    );
  }
}

/** The pictures of a list that holds nothing else, one after the other. */
function unrolledGallery(list: Element): readonly Content[] | undefined {
  if (list.tagName !== 'ul' && list.tagName !== 'ol') return undefined;
  const items = list.children.filter((child) => !isBlank(child));
  const pictures = items.flatMap((item) =>
    isElement(item) ? allOf(item, 'p').filter((p) => firstOf(p, 'img')) : [],
  );
  return items.length > 0 && pictures.length === items.length && textOf(list) === '' ? pictures : undefined;
}

/** A picture, or words beside one. */
type Part = Element | string;

const contains = (block: Element, element: Element): boolean =>
  block.children.some((child) => child === element || (isElement(child) && contains(child, element)));

/** The words of a block before one of its elements. */
function textBefore(block: Element, element: Element): string {
  const parts = partsOf(block);
  const at = parts.indexOf(element);
  return parts
    .slice(0, Math.max(0, at))
    .filter((part) => typeof part === 'string')
    .join(' ');
}

/** The pictures of a block and the words between them, each block of words for itself. */
function partsOf(block: Element): Part[] {
  const parts: Part[] = [];
  let line = '';
  const end = (): void => {
    const text = cleanLine(line);
    if (text !== '') parts.push(text);
    line = '';
  };
  const walk = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type === 'text') line += child.value;
      if (!isElement(child)) continue;
      if (child.tagName === 'img') {
        end();
        parts.push(child);
        continue;
      }
      const breaks = !isInline(child);
      if (breaks) end();
      if (child.tagName === 'br') line += ' ';
      else walk(child);
      if (breaks) end();
    }
  };
  walk(block);
  end();
  return parts;
}
