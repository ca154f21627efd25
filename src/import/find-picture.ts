import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { imageKind } from '../images/image-kind.ts';
import { probeImage } from '../images/probe.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import type { ImageSettings } from '../model/source-image.ts';

/** A picture's file on this machine. */
export interface FoundPicture {
  readonly file: string;
  readonly digest: Digest;
  /** With its dot: by what the file is, not by what it is called. */
  readonly extension: string;
}

/** What was found for a picture: its file, nothing, or a file that cannot be used. */
export type PictureSearch =
  | { readonly kind: 'found'; readonly picture: FoundPicture }
  | { readonly kind: 'lost' | 'bad' };

/** Files that are looked through for a picture by its name. */
const mostFiles = 500_000;
const extensions = { jpeg: '.jpg', png: '.png', gif: '.gif', webp: '.webp', avif: '.avif' } as const;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();

/** Looks for pictures in the given folders and nowhere else: no network, no links, no path that leads out of them. */
export class PictureFinder {
  readonly #roots: readonly string[];
  /** Where pictures that came within a page stand while the import runs. */
  #store: string | undefined;
  readonly #settings: ImageSettings;
  readonly #mostBytes: number;
  #byName: Map<string, string[]> | undefined;

  constructor(roots: readonly string[], settings: ImageSettings, mostBytes: number) {
    this.#roots = [...new Set(roots.map((root) => realpathSync(root)))];
    this.#settings = settings;
    this.#mostBytes = mostBytes;
  }

  /** Takes away what stood somewhere for the time of the import. */
  close(): void {
    if (this.#store !== undefined) rmSync(this.#store, { recursive: true, force: true });
  }

  /** Tries the places that a page gives for a picture, one after the other. */
  async find(places: readonly string[], page: string): Promise<PictureSearch> {
    let bad = false;
    for (const place of places) {
      const file = /^data:/i.test(place) ? this.#inline(place) : this.#locate(place, page);
      if (file === undefined) continue;
      const probed = await probeImage(file, this.#settings);
      const bytes = readFileSync(file);
      const kind = imageKind(bytes);
      // A dot that counts readers, or what stands in for a picture until a script brings it.
      if (probed.ok && probed.value.width * probed.value.height <= 2_500) continue;
      if (probed.ok && kind !== undefined)
        return { kind: 'found', picture: { file, digest: digestOf(bytes), extension: extensions[kind] } };
      bad = true;
    }
    return { kind: bad ? 'bad' : 'lost' };
  }

  /** A picture that stands in the page itself, as programs that save a page into one file write it. */
  #inline(place: string): string | undefined {
    const found = /^data:image\/(?:jpeg|jpg|png|gif|webp|avif);base64,/i.exec(place);
    // A short one holds the place of a picture until a script brings it.
    if (found === null || place.length < 400 || place.length > this.#mostBytes * 1.4) return undefined;
    const bytes = Buffer.from(place.slice(found[0].length), 'base64');
    if (imageKind(bytes) === undefined) return undefined;
    this.#store ??= mkdtempSync(join(tmpdir(), 'khobao-import-'));
    const file = join(this.#store, digestOf(bytes));
    writeFileSync(file, bytes);
    return file;
  }

  #locate(place: string, page: string): string | undefined {
    const path = decoded(place.replace(/[?#].*$/, '')).trim();
    if (path === '' || path.includes('\0')) return undefined;
    const web = /^(?:https?:)?\/\/([^/]+)(\/.*)$/i.exec(path);
    const rooted = web?.[2] ?? (path.startsWith('/') ? path : undefined);
    const local = /^file:\/\/\/?(.*)$/i.exec(path)?.[1];
    const tries =
      rooted !== undefined
        ? this.#roots.flatMap((root) => [
            ...(web ? [join(root, web[1] ?? '', rooted)] : []),
            join(root, rooted),
          ])
        : local !== undefined || /^[a-z][a-z0-9+.-]*:/i.test(path)
          ? []
          : [resolve(dirname(page), path)];
    return tries.find((file) => this.#usable(file)) ?? this.#named(path, page);
  }

  /** Whether a path is a file of the folders; a link is none, wherever it leads. */
  #usable(file: string): boolean {
    const found = lstatSync(file, { throwIfNoEntry: false });
    if (!found?.isFile() || found.size > this.#mostBytes) return false;
    const real = realpathSync(file);
    return this.#roots.some((root) => real.startsWith(root + sep));
  }

  /** The file of a name, nearest to the page; nothing where several are as near. */
  #named(path: string, page: string): string | undefined {
    this.#byName ??= this.#index();
    const parts = path.split(/[/\\]/).filter((part) => part !== '');
    const candidates = (this.#byName.get(keyOf(parts.at(-1) ?? '')) ?? []).filter((file) =>
      this.#usable(file),
    );
    const rank = (file: string): number => {
      const beside = relative(dirname(page), file).split(sep);
      const own = beside[0]?.startsWith(basename(page).replace(/\.[^.]*$/, ''))
        ? 100
        : beside[0] === '..'
          ? 0
          : 20;
      const others = file.split(sep).toReversed();
      const tail = parts.toReversed().findIndex((part, index) => keyOf(part) !== keyOf(others[index] ?? ''));
      return own + (tail < 0 ? parts.length : tail);
    };
    const ranked = candidates.map((file) => ({ file, rank: rank(file) })).sort((a, b) => b.rank - a.rank);
    const [first, second] = ranked;
    return first === undefined || first.rank === second?.rank ? undefined : first.file;
  }

  #index(): Map<string, string[]> {
    const byName = new Map<string, string[]>();
    let count = 0;
    const walk = (folder: string): void => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (count > mostFiles || entry.name.startsWith('.')) continue;
        const path = join(folder, entry.name);
        if (entry.isDirectory()) walk(path);
        else if (entry.isFile() && /\.(?:jpe?g|png|gif|webp|avif|jfif)$/i.test(entry.name)) {
          count += 1;
          const key = keyOf(entry.name);
          byName.set(key, [...(byName.get(key) ?? []), path]);
        }
      }
    };
    for (const root of this.#roots) walk(root);
    return byName;
  }
}
