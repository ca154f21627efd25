import type { Check } from '../../src/checks/check.ts';
import { digestOf } from '../../src/lib/digest.ts';
import type { Article, ArticleFields, Author, Reference, StaticPage } from '../../src/model/article.ts';
import type { Desk } from '../../src/model/desk.ts';
import { type ContentPath, contentPath } from '../../src/model/ids.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Result } from '../../src/model/result.ts';
import type { ImageFault, SourceImage } from '../../src/model/source-image.ts';
import { vi } from '../../src/strings/vi.ts';
import { article, handMadeDesk } from '../support/hand-made.ts';

type Pointed = readonly (readonly [Reference['kind'], string])[];

/** References one a line, from line 2 on, so that a test can say which one a Problem stands at. */
const references = (pointed: Pointed): Reference[] =>
  pointed.map(([kind, target], index) => ({
    kind,
    target,
    place: { line: index + 2, column: 3, length: target.length, text: `- ${target}` },
  }));

/** An article that points at others; its aliases stand in its fields too. */
export const pointingArticle = (
  id: string,
  pointed: Pointed = [],
  fields: Partial<ArticleFields> = {},
  date = '2024-07-15',
): Article => ({
  ...article(id, date, {
    aliases: pointed.flatMap(([kind, target]) => (kind === 'alias' ? [target] : [])),
    ...fields,
  }),
  references: references(pointed),
});

const body = { digest: digestOf(''), syllables: 1 };

export const pageOf = (slug: string, pointed: Pointed = []): StaticPage => ({
  ...{ slug, title: slug, body, file: contentPath(`pages/${slug}.md`) },
  references: references(pointed),
});

export const authorOf = (id: string): Author => ({
  ...{ id, name: id, body, file: contentPath(`authors/${id}.md`), references: [] },
});

interface Archive {
  readonly articles?: readonly Article[];
  readonly pages?: readonly StaticPage[];
  readonly authors?: readonly Author[];
  /** Pictures by path; `ok` for a sound one. */
  readonly images?: Readonly<Record<string, 'ok' | ImageFault>>;
  /** Files that are there but could not be read. */
  readonly spoilt?: readonly string[];
  readonly now?: string;
}

const sound: Result<SourceImage, ImageFault> = {
  ok: true,
  value: { digest: digestOf('image'), width: 640, height: 480, tint: 0 },
};

/** A Desk of what a test is about, and how often its articles were walked through. */
export function deskOf(archive: Archive): Desk & { readonly walks: () => number } {
  const { articles = [], pages = [], authors = [], images = {}, spoilt = [], now = '2024-12-31' } = archive;
  const desk = handMadeDesk(articles, now, authors, pages);
  let walks = 0;
  return {
    ...desk,
    articles() {
      walks++;
      return desk.articles();
    },
    imageFiles: () => Object.keys(images).map(contentPath),
    exists: (file: ContentPath) => desk.exists(file) || file in images || spoilt.includes(file),
    image(file) {
      const found = images[file];
      return found === undefined ? undefined : found === 'ok' ? sound : { ok: false, fault: found };
    },
    walks: () => walks,
  };
}

/** What one rule finds in the whole archive. */
export const runCheck = ({ prepare }: Check, desk: Desk): Problem[] => {
  const look = prepare(desk, vi.checks);
  return [...desk.pages(), ...desk.articles(), ...desk.authors()].flatMap((file) => [...look(file)]);
};

export const found = (check: Check, archive: Archive): Problem[] => runCheck(check, deskOf(archive));

/** Each Problem as `file:line rule: hint`, for a table of what is expected. */
export const told = (check: Check, archive: Archive): string[] =>
  found(check, archive).map(({ file, place, hint }) => `${file}:${place.line} ${hint}`);
