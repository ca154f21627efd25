import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportOrder } from '../import.ts';
import { digestOf } from '../lib/digest.ts';
import { nearest } from '../lib/nearest.ts';
import { type PrintedDate, printedDate, writtenDate } from '../lib/printed-date.ts';
import { Refusal } from '../model/refusal.ts';
import { ArchiveIndex } from './archive-index.ts';
import type { Draft } from './draft.ts';
import { fidelityOf, scoreOf } from './fidelity.ts';
import { fileDraft, type ReadSource } from './file-draft.ts';
import { PictureFinder } from './find-picture.ts';
import { finishArticle } from './finish-article.ts';
import { Ledger, type LedgerLine } from './ledger.ts';
import { aliasOf, legacyKey } from './legacy-address.ts';
import { type Source, sourceBytes, sourceKey } from './list-sources.ts';
import type { ImportFault, Outcome } from './outcome.ts';
import { placeArticle } from './place-article.ts';
import { proofRead } from './proof.ts';
import { readSource } from './read-source.ts';
import { writeOutcome } from './write-outcome.ts';

/** Drafts that are kept between the two looks at the sources; more are read again. */
const mostKept = 2_000;

const plain = { notes: [], dropped: [], problems: [] } as const;

/** The code that makes articles, and everything else that they are made from beside their source. */
function basisOf(order: ImportOrder): string {
  const folder = import.meta.dirname;
  const code = readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return digestOf(JSON.stringify([code, order.profile, order.category, order.date, order.images]));
}

/** An outcome as it is remembered: what was left out is told in full once. */
const shortened = (outcome: Outcome): Outcome => ({
  ...outcome,
  dropped: outcome.dropped.map(({ reason, text }) => ({ reason, text: text.slice(0, 100) })),
});

/** One import: first it looks where every article will stand, so that links between them are found, then it writes them. */
export class Importer {
  readonly #order: ImportOrder;
  readonly #archive: ArchiveIndex;
  readonly #ledger: Ledger;
  readonly #finder: PictureFinder;
  readonly #basis: string;
  readonly #given: PrintedDate | undefined;
  readonly #year: number | undefined;
  readonly #kept = new Map<string, ReadSource | ImportFault>();
  /** Ids by source, sources by id, and ids by old address. */
  readonly #places = new Map<string, string>();
  readonly #taken = new Map<string, string>();
  readonly #legacy = new Map<string, string>();
  /** Names of sources by what they are known by. */
  readonly #shown = new Map<string, string>();
  readonly #twins = new Map<string, string>();
  readonly #made = new Set<string>();

  constructor(order: ImportOrder) {
    this.#order = order;
    this.#archive = new ArchiveIndex(order.content, order.words.problems);
    const ids = this.#archive.categories.map(({ id }) => String(id));
    if (order.category !== undefined && !ids.includes(order.category))
      throw new Refusal(
        order.words.importing.refusals.unknownCategory(order.category, nearest(order.category, ids)),
      );
    this.#ledger = new Ledger(join(order.state, 'import.ndjson'));
    const folders = [...order.sources, ...(order.images === undefined ? [] : [order.images])];
    const roots = folders.map((path) => (statSync(path).isDirectory() ? path : dirname(path)));
    this.#finder = new PictureFinder(roots, order.imageSettings, order.imageBytes);
    this.#basis = basisOf(order);
    const { date = '' } = order;
    this.#given = /^\d{4}$/.test(date) ? undefined : printedDate(date);
    this.#year = /^\d{4}$/.test(date) ? Number(date) : this.#given?.year;
  }

  #digest(source: Source, digest: string): string {
    return digestOf(JSON.stringify([this.#basis, digest, source.category, source.date, source.legacy]));
  }

  /** What is remembered of a source that has not changed since, and needs no other look. */
  #settled(source: Source, digest: string): LedgerLine | undefined {
    const line = this.#ledger.of(sourceKey(source));
    return line !== undefined && !line.open && line.digest === this.#digest(source, digest)
      ? line
      : undefined;
  }

  /** To be called when all is done. */
  close(): void {
    this.#finder.close();
  }

  /** Looks where the article of a source will stand. */
  look(source: Source): void {
    if (source.lost) return;
    const key = sourceKey(source);
    const first = this.#shown.get(key);
    if (first !== undefined) return;
    this.#shown.set(key, source.shown);
    const { bytes, digest } = sourceBytes(source);
    const line = this.#settled(source, digest);
    if (line !== undefined && !this.#taken.has(line.id)) {
      // What an editor took away is nothing that others could point at.
      if (!existsSync(join(this.#order.content, `articles/${line.id}.md`))) this.#places.set(key, line.id);
      else this.#claim(key, line.id, line.title, line.day, line.aliases, undefined);
      return;
    }
    const read = this.#read(source, bytes);
    if (this.#kept.size < mostKept) this.#kept.set(key, read);
    if (typeof read === 'string' || read.date === undefined || read.category === undefined) return;
    const { draft, date } = read;
    const day = (writtenDate(date, this.#year) ?? '').slice(0, 10);
    const legacy = draft.legacy === undefined ? undefined : legacyKey(draft.legacy);
    const twin = legacy === undefined ? undefined : this.#legacy.get(legacy);
    if (twin !== undefined) {
      this.#twins.set(key, this.#taken.get(twin) ?? '');
      return;
    }
    const before = this.#ledger.of(key)?.id;
    const id = placeArticle(
      {
        draft,
        date,
        key,
        ...(this.#year !== undefined && { year: this.#year }),
        ...(before !== undefined && { before }),
      },
      this.#archive,
      this.#taken,
    );
    const alias = draft.legacy === undefined ? undefined : aliasOf(draft.legacy);
    this.#claim(key, id, draft.title, day, alias && 'alias' in alias ? [alias.alias] : [], draft.legacy);
  }

  #claim(
    key: string,
    id: string,
    title: string,
    day: string,
    aliases: readonly string[],
    legacy: string | undefined,
  ): void {
    this.#places.set(key, id);
    this.#taken.set(id, key);
    if (!this.#archive.has(id)) this.#archive.add(id, title, day, aliases);
    const address = legacy ?? (/^https?:/.test(key) ? key : undefined);
    const found = address === undefined ? undefined : legacyKey(address);
    if (found !== undefined) this.#legacy.set(found, id);
  }

  #read(source: Source, bytes: Uint8Array): ReadSource | ImportFault {
    const { categories } = this.#archive;
    const { profile, category } = this.#order;
    const draft = readSource(source, bytes, profile);
    if (typeof draft === 'string') return draft;
    return fileDraft(draft, source, {
      ...{ categories, named: profile.categories },
      ...(category !== undefined && { category }),
      ...(this.#given && { date: this.#given }),
      ...(this.#year !== undefined && { year: this.#year }),
    });
  }

  /** Makes the article of a source, and says what became of it. */
  async make(source: Source): Promise<Outcome> {
    const name = { source: source.shown };
    if (source.lost)
      return { ...name, ...plain, state: 'failed', fault: 'no-file', title: source.legacy ?? '' };
    const key = sourceKey(source);
    if (this.#made.has(key)) return { ...name, ...plain, state: 'twin', twin: this.#shown.get(key) ?? '' };
    this.#made.add(key);
    const { bytes, digest } = sourceBytes(source);
    const remembered = this.#settled(source, digest);
    const settled =
      remembered && this.#places.get(key) === remembered.id ? this.#untouched(remembered) : undefined;
    if (settled !== undefined) return { ...settled, ...name };
    const read = this.#kept.get(key) ?? this.#read(source, bytes);
    this.#kept.delete(key);
    if (typeof read === 'string') return { ...name, ...plain, state: 'failed', fault: read };
    const { draft, date, category, missing } = read;
    const told = { ...name, title: draft.title, notes: draft.notes, dropped: draft.dropped, problems: [] };
    const twin = this.#twins.get(key);
    if (twin !== undefined) return { ...told, state: 'twin', twin: this.#shown.get(twin) ?? twin };
    const id = this.#places.get(key);
    if (date === undefined || category === undefined || id === undefined)
      return { ...told, state: 'incomplete', missing };
    return this.#write(source, this.#digest(source, digest), key, { draft, id, date, category });
  }

  /** What is said of a source that is done: what its file says now. */
  #untouched(line: LedgerLine): Outcome | undefined {
    const { file = '' } = line.outcome;
    const target = join(this.#order.content, file);
    const found = statSync(target, { throwIfNoEntry: false });
    if (!found) return { ...line.outcome, state: 'gone' };
    const same = digestOf(readFileSync(target)) === line.written;
    const pictures = [...readFileSync(target, 'utf8').matchAll(/\/images\/[\d/]+[\w-]+\.\w+/g)];
    if (
      same &&
      pictures.some(([path]) => !statSync(join(this.#order.content, path), { throwIfNoEntry: false }))
    )
      return undefined;
    return { ...line.outcome, state: same ? 'same' : 'kept' };
  }

  async #write(
    source: Source,
    digest: string,
    key: string,
    { draft, id, date, category }: { draft: Draft; id: string; date: PrintedDate; category: string },
  ): Promise<Outcome> {
    const { content, dryRun, words } = this.#order;
    const file = `articles/${id}.md`;
    const year = this.#year;
    const placement = { id, date, category, ...(year !== undefined && { year }) };
    const article = await finishArticle(draft, placement, {
      archive: this.#archive,
      atLegacy: (address) => this.#legacy.get(address),
      finder: this.#finder,
      page: source.file,
      inventedAlt: words.importing.inventedAlt,
    });
    const proof = proofRead(file, article.text, words.problems);
    const fidelity = fidelityOf(draft.words, proof.words);
    const outcome = {
      ...{ source: source.shown, file, title: draft.title, score: scoreOf(fidelity) },
      ...{ words: fidelity.words, lost: fidelity.lost, gained: fidelity.gained },
      ...{
        pictures: article.pictures.size,
        notes: article.notes,
        dropped: draft.dropped,
        problems: proof.problems,
      },
    };
    if (proof.article === undefined) return { ...outcome, state: 'failed', fault: 'not-valid' };
    const before = this.#ledger.of(key);
    const state = writeOutcome({ content, file, article, before, dryRun });
    const done: Outcome = { ...outcome, state };
    if (dryRun || state === 'gone') return done;
    const written = state === 'kept' ? (before?.written ?? '') : digestOf(article.text);
    const alias = draft.legacy === undefined ? undefined : aliasOf(draft.legacy);
    const aliases = alias && 'alias' in alias ? [alias.alias] : [];
    const day = (writtenDate(date, year) ?? '').slice(0, 10);
    this.#ledger.note({
      key,
      digest,
      id,
      written,
      title: draft.title,
      day,
      aliases,
      open: article.open,
      outcome: shortened(done),
    });
    return done;
  }
}
