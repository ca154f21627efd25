import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { contentReaders } from '../content/readers.ts';
import { probeImage } from '../images/probe.ts';
import type { Moment } from '../lib/dates.ts';
import { digestOf } from '../lib/digest.ts';
import type { Reference } from '../model/article.ts';
import type { Reading } from '../model/desk.ts';
import { newsWindow } from '../model/news-window.ts';
import type { FileReading, ReadOrder } from '../model/reading.ts';
import { site } from '../site.ts';
import { words } from './project.ts';

/** The name of bytes in git. */
const gitBlob = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');

const readers = contentReaders(words.problems);

const readingOf = async (order: ReadOrder, bytes: Uint8Array): Promise<Reading<unknown>> =>
  order.kind === 'image'
    ? { value: await probeImage(order.absolute, site.images), problems: [] }
    : readers[order.kind](order, bytes);

/** What a value of any kind may say of whom it concerns. */
interface Concerning {
  readonly references?: readonly Reference[];
  readonly fields?: { readonly date: Moment; readonly publishAt?: Moment; readonly expires?: Moment };
}

async function readOne(order: ReadOrder): Promise<FileReading> {
  const checked = Date.now();
  // Not awaited for: the disk's cache gives a small file in less time than a task switch.
  const bytes = readFileSync(order.absolute);
  const facts = { checked, digest: digestOf(bytes), blob: gitBlob(bytes) };
  if (order.known === facts.digest) return facts;
  const { value, problems } = await readingOf(order, bytes);
  const { references, fields } = (value ?? {}) as Concerning;
  const { date, publishAt, expires } = fields ?? {};
  // The hour at which it ceases to be news.
  const old = date && { ...date, at: date.at + newsWindow };
  return {
    ...facts,
    read: {
      value: value === undefined ? null : JSON.stringify(value),
      problems: JSON.stringify(problems),
      concerns: {
        ...(references && { references }),
        moments: [date, old, publishAt, expires].filter((moment) => moment !== undefined),
      },
    },
  };
}

/** Reads files by their kind. A reading depends on the file's bytes and on the reading code alone. */
export async function readFiles(orders: readonly ReadOrder[]): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const order of orders) readings.push(await readOne(order));
  return readings;
}
