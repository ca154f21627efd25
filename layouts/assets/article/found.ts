import { fold, syllablesOf } from '../../../src/search/canon.ts';

interface Searched {
  readonly words: string;
  /** Other words for the same that were searched for too. */
  readonly also: readonly string[];
}

/** What a reader searched for before coming here; the search page leaves it. */
function searched(): Searched {
  const nothing = { words: '', also: [] };
  try {
    const left = window.sessionStorage.getItem('khobao-tim');
    window.sessionStorage.removeItem('khobao-tim');
    const { path, ...found } = JSON.parse(left ?? '{}') as Partial<Searched> & { path?: string };
    return path === window.location.pathname ? { ...nothing, ...found } : nothing;
  } catch {
    return nothing;
  }
}

/** Where the words stand in the article; with other marks only when they were typed without. */
function rangesOf(words: string): Range[] {
  const wanted = new Map<string, string[]>();
  for (const word of syllablesOf(words)) wanted.set(fold(word), [...(wanted.get(fold(word)) ?? []), word]);
  const ranges: Range[] = [];
  for (const part of document.querySelectorAll('.article h1, .article .sapo, .article .body')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const match of (node.nodeValue ?? '').matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu)) {
        const [word = ''] = syllablesOf(match[0]);
        const folded = fold(word);
        if (!wanted.get(folded)?.some((each) => each === folded || each === word)) continue;
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        ranges.push(range);
      }
  }
  return ranges;
}

const bar = document.querySelector<HTMLElement>('[data-found]');
const { words, also } = searched();
// Nothing of the page is changed: the browser paints over it, where it can.
if (bar && words !== '' && 'highlights' in CSS) {
  const ranges = rangesOf([words, ...also].join(' '));
  if (ranges.length > 0) {
    CSS.highlights.set('found', new Highlight(...ranges));
    const text = bar.querySelector('span');
    if (text) text.textContent = words;
    bar.querySelector('button')?.addEventListener('click', () => {
      CSS.highlights.delete('found');
      bar.hidden = true;
    });
    bar.hidden = false;
  }
}
