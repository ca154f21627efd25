import { fold, syllablesOf } from '../../src/search/canon.ts';
import type { BenchArticle } from '../bench/read-archive.ts';
import { randomFrom } from './random.ts';
import { asTelex, asVni, misspelt, withSwappedTone, withTypo } from './typed.ts';

/** A question with the one article that it was made from. */
export interface Trial {
  readonly kind: string;
  readonly text: string;
  /** The path of the article that is looked for, `/2024/07/mua-lu/`. */
  readonly url: string;
}

/** Questions that more articles than these answer word for word tell nothing of a search: they are left out. */
const mostAnswers = 2;

/** A run of whole words of a text, so many if there are; without signs at its ends. */
function phrase(text: string, words: number, random: () => number): string | undefined {
  const parts = text.split(/\s+/).filter(Boolean);
  if (parts.length < words) return undefined;
  const at = Math.floor(random() * (parts.length - words + 1));
  const found = parts
    .slice(at, at + words)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return /["“”]/.test(found) || syllablesOf(found).length < words - 1 ? undefined : found;
}

/** Titles as readers remember them: four to seven words in a row, in small letters. */
const someTitle = ({ title }: BenchArticle, random: () => number): string | undefined =>
  phrase(title, 5 + Math.floor(random() * 4), random)
    ?.replace(/[,:;!?"“”'‘’()]/g, '')
    .toLowerCase();

const unmarked = (text: string): string => fold(text.normalize('NFC').toLowerCase());

/** Two words of two syllables each, out of headline and summary, that do not touch each other. */
function twoWords(
  { title, summary = '' }: BenchArticle,
  frequency: ReadonlyMap<string, number>,
  random: () => number,
): [string, string] | undefined {
  const words = syllablesOf(`${title} ${summary}`);
  const of = (text: string): number => frequency.get(text) ?? 0;
  const pairs = words
    .slice(1)
    .map((word, at) => ({ at, text: `${words[at]} ${word}`, parts: [words[at] ?? '', word] }))
    .filter(({ text, parts }) => {
      const count = of(text);
      // A word, not two neighbours by chance: one of its syllables is mostly seen with the other.
      const isWord = count > 0.25 * Math.min(...parts.map(of));
      return isWord && count >= 4 && count <= 60 && !/\d/.test(text);
    });
  const first = pairs[Math.floor(random() * pairs.length)];
  const others = pairs.filter(({ at }) => first && Math.abs(at - first.at) > 2);
  const second = others[Math.floor(random() * others.length)];
  return first && second && [first.text, second.text];
}

type Make = (article: BenchArticle, random: () => number) => string | undefined;

/** The kinds of questions, each made from an article; `isTelling` says whether a piece of text leads to few others. */
function kindsOf(
  frequency: ReadonlyMap<string, number>,
  isTelling: (...parts: string[]) => boolean,
): Readonly<Record<string, Make>> {
  const telling =
    (make: Make): Make =>
    (article, random) => {
      const text = make(article, random);
      return text !== undefined && isTelling(text) ? text : undefined;
    };
  const title = telling(someTitle);
  const from =
    (make: Make, change: (text: string, random: () => number) => string | undefined): Make =>
    (article, random) => {
      const text = make(article, random);
      return text === undefined ? undefined : change(text, random);
    };
  const summary = telling(({ summary: text = '' }, random) => phrase(text, 7, random));
  const body = telling(({ body: text }, random) => {
    const paragraphs = text.split('\n').filter((line) => line.length > 80 && !/[[\]*|#!:\\]/.test(line));
    return phrase(paragraphs[Math.floor(random() * paragraphs.length)] ?? '', 7, random);
  });
  return {
    title,
    'title, no marks': from(title, unmarked),
    'swapped tone': from(title, withSwappedTone),
    NFD: from(title, (text) => text.normalize('NFD')),
    typo: from(title, withTypo),
    'typo, no marks': from(title, (text, random) => withTypo(unmarked(text), random)),
    misspelling: from(title, misspelt),
    'sapo phrase': summary,
    'sapo phrase, no marks': from(summary, unmarked),
    quoted: from(title, (text) => `"${text}"`),
    unfinished: from(title, (text) => {
      const words = text.split(' ');
      const last = words.at(-1) ?? '';
      if (last.length < 3 || /\d/.test(last)) return undefined;
      return [...words.slice(0, -1), last.slice(0, Math.ceil(last.length / 2))].join(' ');
    }),
    Telex: from(title, (text) => (/[^\0-\x7f]/.test(text) ? asTelex(text) : undefined)),
    VNI: from(title, (text) => (/[^\0-\x7f]/.test(text) ? asVni(text) : undefined)),
    'body phrase': body,
    'two words': (article, random) => {
      const words = twoWords(article, frequency, random);
      return words && isTelling(...words) ? words.join(' ') : undefined;
    },
  };
}

/** How many articles have each word, and each pair of neighbouring words, in headline or summary. */
function frequencies(articles: readonly BenchArticle[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, summary = '' } of articles) {
    const words = syllablesOf(`${title} ${summary}`);
    for (const pair of new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]))
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** So many questions of each kind, the same for the same seed. */
export function makeTrials(articles: readonly BenchArticle[], perKind: number, seed: number): Trial[] {
  const trials: Trial[] = [];
  const texts = articles.map(
    ({ title, summary = '', body }) =>
      ` ${unmarked(syllablesOf(`${title} . ${summary} . ${body}`).join(' '))} `,
  );
  const isTelling = (...parts: string[]): boolean => {
    const wanted = parts.map((part) => ` ${unmarked(syllablesOf(part).join(' '))} `);
    let answers = 0;
    for (const each of texts)
      if (wanted.every((part) => each.includes(part)) && ++answers > mostAnswers) return false;
    return true;
  };
  for (const [number, [kind, make]] of Object.entries(kindsOf(frequencies(articles), isTelling)).entries()) {
    const random = randomFrom(seed * 1_000 + number);
    let made = 0;
    for (let tries = 0; made < perKind && tries < perKind * 50; tries++) {
      const article = articles[Math.floor(random() * articles.length)];
      const text = article && make(article, random);
      if (!article || text === undefined || syllablesOf(text).length < 3) continue;
      trials.push({ kind, text, url: `/${article.id}/` });
      made++;
    }
  }
  return trials;
}
