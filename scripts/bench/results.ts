import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is done to an archive: everything from nothing, nothing at all, one title changed, one article more. */
export const caseNames = ['cold', 'none', 'edit', 'add'] as const;
export type CaseName = (typeof caseNames)[number];

/** Which run is meant. */
export interface RunName {
  readonly articles: number;
  readonly builder: string;
  readonly case: CaseName;
  /** Counts from 1. */
  readonly run: number;
}

/** One measured run. */
export interface Measured extends RunName {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Bytes. */
  readonly peak: number;
  /** Seconds of each stage, where the builder tells them. */
  readonly stages?: Readonly<Record<string, number>>;
  /** Files made, where the builder tells. */
  readonly made?: number;
}

/** The files of one kind. */
export interface KindSize {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
  /** In the mean of its pages; absent where the files are no pages. */
  readonly links?: number;
  readonly cards?: number;
}

/** The files of a site. */
export interface SiteSize {
  readonly articles: number;
  readonly builder: string;
  readonly files: number;
  readonly bytes: number;
  /** Files without their like in our site, and files of ours without their like. */
  readonly extra: number;
  readonly missing: number;
  /** The commonest first; absent in results of an older bench. */
  readonly kinds?: readonly KindSize[];
}

interface Stored {
  machine: Readonly<Record<string, string>>;
  measured: Measured[];
  sizes: SiteSize[];
}

/** Everything that was measured, in one JSON file that is written anew after each run: a broken-off bench goes on where it stood. */
export class Results {
  readonly #file: string;
  readonly #stored: Stored;

  constructor(file: string, machine: Readonly<Record<string, string>>) {
    this.#file = file;
    this.#stored = existsSync(file)
      ? { ...(JSON.parse(readFileSync(file, 'utf8')) as Stored), machine }
      : { machine, measured: [], sizes: [] };
  }

  get all(): Readonly<Stored> {
    return this.#stored;
  }

  has({ articles, builder, case: name, run }: RunName): boolean {
    return this.#stored.measured.some(
      (one) => one.articles === articles && one.builder === builder && one.case === name && one.run === run,
    );
  }

  add(measured: Measured): void {
    this.#stored.measured.push(measured);
    this.#save();
  }

  addSize(size: SiteSize): void {
    const isOther = ({ articles, builder }: SiteSize): boolean =>
      articles !== size.articles || builder !== size.builder;
    this.#stored.sizes = [...this.#stored.sizes.filter(isOther), size];
    this.#save();
  }

  #save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, `${JSON.stringify(this.#stored, null, 1)}\n`);
    renameSync(`${this.#file}.new`, this.#file);
  }
}
