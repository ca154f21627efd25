import type { Link, Node, Parent, Root, RootContent } from 'mdast';
import { pictureOf, plainOf } from './body-nodes.ts';
import { comparable } from './clean-text.ts';
import type { Note } from './draft.ts';

/** What stands in lines of its own at the end of a body and belongs into fields. */
export interface EndLines {
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly from?: { readonly name: string; readonly url?: string };
  /** The lines themselves, as they stood. */
  readonly lines: readonly string[];
}

/** Letters of a line that names who wrote an article or where it is from. */
const longestLine = 120;
/** Blocks from the end on that are looked at. */
const mostLines = 5;

const sourceLine =
  /^[([]?\s*(?:theo|nguồn(?: tin)?\s*:|(?:tổng hợp )?từ nguồn\s*:?)\s*:?\s*([^.!?]{2,90}?)\s*[)\]]?\.?$/iu;
const authorLine = /^(?:tác giả|bài viết|người viết|thực hiện|phóng viên)\s*:\s*(.{2,80})$/iu;
const topicLine = /^(?:từ khóa|từ khoá|tags?|thẻ|chủ đề)\s*:\s*(.{2,300})$/iu;
const signed = /^(.{2,50}?)\s*[([]\s*(?:theo|nguồn\s*:?)\s+([^()[\]]{2,80})[)\]]\.?$/iu;
/** A name as one signs: up to six words, each with a capital; no title, no place of a picture. */
const personName =
  /^(?!(?:Ảnh|Hình|Ông|Bà|Anh|Chị|Clip|Video|Theo|Nguồn|Đồ|Minh hoạ|Minh họa)(?: |$))\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,5}$/u;

/** Whether a line is the names of people, and which. */
export function namesIn(line: string): string[] | undefined {
  const names = line
    .replace(/^(?:tác giả|bởi|by|bài|bài và ảnh|bài, ảnh|pv|thực hiện)\s*:\s*/iu, '')
    .split(/\s*(?:,|;|&|\s[-–—]\s|\s\/\s|\svà\s)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const fine =
    names.length > 0 &&
    names.length <= 6 &&
    names.every((name) => name.length <= 60 && personName.test(name));
  return fine ? names : undefined;
}

/** A sentence of the running text may begin with “Theo” too; a source is a short name. */
const isName = (text: string): boolean =>
  text.split(' ').length <= 12 &&
  !/,\s/.test(text) &&
  /^[\p{Lu}\p{N}"“]|^(?:báo|tạp chí|trang|cổng|đài|thông tấn)/u.test(text);

function linkIn(node: Node): string | undefined {
  if (node.type === 'link') return (node as Link).url;
  return 'children' in node
    ? (node as Parent).children.map(linkIn).find((url) => url !== undefined)
    : undefined;
}

/** Whether all words of a paragraph are in bold or slanted, as a signature is set. */
function isSetOff(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const solid = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return solid.length > 0 && solid.every(({ type }) => type === 'strong' || type === 'emphasis');
}

/** Takes the lines of source, signature and topics off the end of a body. */
export function liftEnd(body: Root): EndLines {
  const lines: string[] = [];
  const authors: string[] = [];
  const topics: string[] = [];
  let from: EndLines['from'];
  for (let count = 0, at = body.children.length - 1; count < mostLines && at > 0; count++, at--) {
    const block = body.children[at];
    // Footnotes stand below what ends the text.
    if (block?.type === 'footnoteDefinition') continue;
    if (block?.type !== 'paragraph' || pictureOf(block) !== undefined) break;
    const text = plainOf(block);
    const url = linkIn(block);
    const topicsHere = topicLine.exec(text)?.[1];
    const both = signed.exec(text);
    const source = sourceLine.exec(text)?.[1]?.trim();
    const author = authorLine.exec(text)?.[1];
    const here = author === undefined ? undefined : namesIn(author);
    // A lone word set off, or one with a full stop, is more often a place than a name.
    const alone = isSetOff(block) && authors.length === 0 && / /.test(text) && !/\.$/.test(text);
    const signature = alone ? namesIn(text) : undefined;
    if (topicsHere !== undefined && topics.length === 0)
      topics.push(...topicsHere.split(/\s*[,;]\s*/).filter((topic) => topic !== ''));
    else if (text.length > longestLine) break;
    else if (both && from === undefined && namesIn(both[1] ?? '') && isName(both[2] ?? '')) {
      authors.push(...(namesIn(both[1] ?? '') ?? []));
      from = { name: both[2] ?? '', ...webOnly(url) };
    } else if (source !== undefined && from === undefined && isName(source))
      from = { name: source, ...webOnly(url) };
    else if (here ?? signature) authors.push(...(here ?? signature ?? []));
    else break;
    lines.push(text);
    body.children.splice(at, 1);
  }
  return { authors, topics, lines, ...(from !== undefined && { from }) };
}

const webOnly = (url: string | undefined): { readonly url?: string } =>
  url !== undefined && /^https?:/.test(url) ? { url } : {};

/** Letters of a sapo; what is longer is no summary, and a field takes no more. */
export const longestSummary = 1_200;

/** Takes a first paragraph that is wholly in bold: the sapo of pages that have no place of its own for it. */
export function liftSummary(body: Root): string | undefined {
  const [first, second] = body.children;
  const text = first === undefined ? '' : plainOf(first);
  if (first?.type !== 'paragraph' || second === undefined || text.length < 40 || text.length > longestSummary)
    return undefined;
  const solid = first.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (!solid.every(({ type }) => type === 'strong')) return undefined;
  body.children.shift();
  return text;
}

/** Takes a first paragraph that says the sapo again, below the first picture or above; its text. */
export function dropSecondSummary(body: Root, summary: string | undefined): string | undefined {
  const at = body.children.findIndex((block) => pictureOf(block) === undefined);
  const first = body.children[at];
  const text = comparable(summary ?? '');
  if (first?.type !== 'paragraph' || text === '' || comparable(plainOf(first)) !== text) return undefined;
  body.children.splice(at, 1);
  return plainOf(first);
}

/** Paragraphs that say the one before them again. They stay: which is the slip, the editor knows. */
export function repeatedParagraphs(body: Root): Note[] {
  return body.children.flatMap((block, index): Note[] => {
    const before = body.children[index - 1];
    const text = plainOf(block);
    if (before === undefined || text === '' || comparable(text) !== comparable(plainOf(before))) return [];
    return [{ kind: 'repeated', text }];
  });
}
