import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Scope } from './build-loop.ts';

/** What the next build has to look at. */
export interface Look {
  /** Files of the content folder, relative to it, in NFC; absent: all of it. */
  readonly touched?: readonly string[];
  readonly search: boolean;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** What changed since the last build began, and whether the search index is behind. */
export class Pending {
  readonly #content: string;
  readonly #touched = new Set<string>();
  #all = true;
  #searchBehind = true;

  /** `content` is the watched folder, absolute. */
  constructor(content: string) {
    this.#content = content;
  }

  get isSearchBehind(): boolean {
    return this.#searchBehind;
  }

  /** A path below the content folder changed. Which files that means is known of a file alone. */
  touch(path: string): void {
    const file = relative(this.#content, path).split(sep).join('/');
    if (file === '' || isFolder(path)) this.#all = true;
    else this.#touched.add(file.normalize('NFC'));
  }

  /** What the last build saw is not known: the next one looks at everything. */
  distrust(): void {
    this.#all = true;
  }

  /** Takes what there is for a build that begins now. */
  take(wishes: ReadonlySet<Scope>): Look {
    const search = wishes.has('search');
    const touched = [...this.#touched];
    const known = !this.#all && !wishes.has('code') && touched.length > 0;
    this.#touched.clear();
    this.#all = false;
    return { search, ...(known && { touched }) };
  }

  /** A build ended well. */
  built({ search }: Look): void {
    this.#searchBehind = !search;
  }
}
