import { posix } from 'node:path';
import type { Place } from '../../lib/source-text.ts';
import { archiveTarget } from '../../model/archive-target.ts';
import { type ArticleId, type ContentPath, contentPath } from '../../model/ids.ts';
import type { Prose, Span } from '../../model/prose.ts';
import type { TextEdit } from '../mend-bytes.ts';

/** An article that gets another name. */
export interface Renaming {
  readonly from: ArticleId;
  readonly to: ArticleId;
  /** The address of the site, with the slash at its end: `https://bao.example/`. */
  readonly site: string;
}

/** One place that points at the article, with what will stand there; without `edit` where only a person can. */
export interface Mend {
  readonly place: Place;
  readonly written: string;
  readonly put: string;
  readonly edit?: TextEdit;
}

export const articleFile = (id: ArticleId): ContentPath => contentPath(`articles/${id}.md`);

/** The path within this site of an address that begins with the site's own; undefined for any other. */
function ownPath(target: string, site: string): string | undefined {
  const rest = target.replace(/^https?:/i, '');
  const own = site.replace(/^https?:/i, '');
  return rest.startsWith(own) ? `/${rest.slice(own.length)}` : undefined;
}

/** What a target that names the article looks like afterwards: in the form in which it was written. */
function renamed(target: string, { from, to }: Renaming, newFile: ContentPath): string {
  const at = target.indexOf(from);
  if (at >= 0) return target.slice(0, at) + to + target.slice(at + from.length);
  // `./ten.md`, `../07/ten.md#phan`: by the way from the file's folder.
  const [, ending = ''] = /((?:\.md|\/)?(?:[?#].*)?)$/.exec(target) ?? [];
  const way = posix.relative(posix.dirname(newFile), articleFile(to).replace(/\.md$/, ''));
  return (way.startsWith('.') ? way : `./${way}`) + ending;
}

/**
 * What has to change in a file when an article is renamed: `related` and the links of the body that name it. Where the file
 * itself is what moves (`movesTo`), what it names by the way from its own folder changes too.
 */
export function referenceEdits(prose: Prose, renaming: Renaming, movesTo?: ContentPath): readonly Mend[] {
  const { source, file } = prose;
  const newFile = movesTo ?? file;
  const mend = (span: Span, target: string, put: string): Mend => {
    const found = source.text.slice(span.start, span.end).indexOf(target);
    const start = span.start + found;
    const mended = { place: source.place(span.start, span.end), written: target, put };
    return found < 0 ? mended : { ...mended, edit: { start, end: start + target.length, text: put } };
  };
  const look = (span: Span, target: string): Mend[] => {
    const own = ownPath(target, renaming.site);
    // What follows `?` is for the server; the article is the same.
    const meant = archiveTarget((own ?? target).replace(/\?[^#]*/, ''), file);
    if (meant.kind === 'article' && meant.id === renaming.from)
      return [mend(span, target, renamed(target, renaming, newFile))];
    if (movesTo === undefined || own !== undefined || !/^\.{1,2}\//.test(target)) return [];
    // The way that led somewhere leads elsewhere from the new folder.
    const then = archiveTarget(target, newFile);
    if (meant.kind === 'article' && !(then.kind === 'article' && then.id === meant.id))
      return [mend(span, target, `/${meant.id}/${meant.fragment}`)];
    if (meant.kind === 'image' && !(then.kind === 'image' && then.file === meant.file))
      return [mend(span, target, `/${meant.file}`)];
    return [];
  };
  const fields = prose.leaves.filter(({ name }) => ['related', 'related.url', 'image.src'].includes(name));
  const mends = [
    ...fields.flatMap((leaf) => look(leaf, leaf.text)),
    ...prose.links.flatMap((link) => look(link, link.target)),
    ...prose.images.flatMap((image) => look(image, image.src)),
  ];
  // Several links may share one definition.
  return mends.filter(
    ({ edit }, at) => !edit || mends.findIndex((other) => other.edit?.start === edit.start) === at,
  );
}
