import type { Element, Root } from 'hast';
import {
  allOf,
  type Content,
  elementsIn,
  isElement,
  made,
  propertyOf,
  removeElements,
  replaceElements,
  textOf,
} from './element-text.ts';

/** References of one page; no article has so many. */
const mostNotes = 300;

/** What stands for a footnote in the text: `1`, `[2]`, `(3)`, `*`. */
const sign = /^[[(]?(\d{1,3}|\*{1,4}|[a-z])[\])]?$/;
/** The same sign, and a way back, at the head or end of the note itself. */
const head = /^\s*(?:[[(]?(?:\d{1,3}|\*{1,4}|[a-z])[\])]?[.:)]?|\^|↩\ufe0e?|↑)\s*/;
const back = /(?:\s|\^|↩|↑|\ufe0e)+$/u;

const idOf = (element: Element): string => propertyOf(element, 'id') || propertyOf(element, 'name');

/** The block that a note stands in: the list item or paragraph around the place that is pointed at. */
function blockOf(root: Root, target: Element): Element | undefined {
  if (/^(?:li|p|div|dd|td)$/.test(target.tagName) && textOf(target) !== '') return target;
  return [...elementsIn(root)]
    .filter((element) => /^(?:li|p|dd)$/.test(element.tagName))
    .find((element) => [...elementsIn(element)].includes(target));
}

/** Takes the sign and the link back off a note. */
function withoutSign(note: Element, from: ReadonlySet<string>): Content[] {
  const copy = made('dd', note.children);
  replaceElements(copy, (element) => {
    if (element.tagName !== 'a' && element.tagName !== 'sup') return undefined;
    const leads = element.tagName === 'a' && from.has(propertyOf(element, 'href').replace(/^[^#]*#/, ''));
    const text = textOf(element);
    return text === '' || sign.test(text) || leads || /^(?:\^|↩|↑|\ufe0e)+$/u.test(text) ? [] : undefined;
  });
  const [first] = copy.children;
  if (first?.type === 'text') first.value = first.value.replace(head, '');
  const last = copy.children.at(-1);
  if (last?.type === 'text') last.value = last.value.replace(back, '');
  return copy.children.flatMap((child) =>
    isElement(child) && child.tagName === 'p' ? child.children : [child],
  );
}

/** Finds links from a sign in the text to a note below it, and makes footnotes of both. */
export function findNotes(root: Root): void {
  const targets = new Map([...elementsIn(root)].map((element) => [idOf(element), element]));
  targets.delete('');
  const notes = new Map<Element, string>();
  const from = new Set<string>();
  const references = new Map<Element, string>();
  for (const link of allOf(root, 'a')) {
    if (references.size >= mostNotes) break;
    const href = propertyOf(link, 'href');
    const label = sign.exec(textOf(link))?.[1];
    const target = targets.get(safeDecode(/^[^#]*#(.+)$/.exec(href)?.[1] ?? ''));
    if (label === undefined || target === undefined || target === link) continue;
    const block = blockOf(root, target);
    // The way back from a note is no reference of its own.
    if (block === undefined || [...notes.keys()].some((note) => [...elementsIn(note)].includes(link)))
      continue;
    if ([...elementsIn(block)].includes(link)) continue;
    if (!notes.has(block)) notes.set(block, String(notes.size + 1));
    references.set(link, notes.get(block) ?? '');
    from.add(idOf(link));
  }
  if (notes.size === 0) return;
  const definitions = [...notes].map(([block, label]) =>
    made('x-note', withoutSign(block, from), { dataNote: label }),
  );
  replaceElements(root, (element) => {
    const label = references.get(element);
    return label === undefined ? undefined : [made('x-ref', [], { dataNote: label })];
  });
  removeElements(root, new Set(notes.keys()));
  root.children.push(...definitions);
}

/** An anchor as the page writes it, or without its escapes. */
function safeDecode(anchor: string): string {
  try {
    return decodeURIComponent(anchor).trim();
  } catch {
    return anchor.trim();
  }
}
