import type { SynonymGroup } from '../model/article.ts';
import type { Reading } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Strings } from '../strings/strings.ts';
import { openFile } from './decode.ts';
import { parseYaml } from './front-matter.ts';
import type { Value } from './value.ts';

/** Ways of one group, and characters of one way: each way of a question is one more question. */
const mostWays = 6;
const longestWay = 60;
/** Groups of the table: all of it is loaded with the first question. */
const mostGroups = 500;

type Words = Strings['problems']['synonyms'];

/** One way of saying it, once it is right. */
function way(value: Value, words: Words): string | undefined {
  const text = value.text ?? '';
  const isGood = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,/&-]*$/u.test(text) && text.length <= longestWay;
  if (!isGood) value.report('synonyms', words.way(longestWay));
  return isGood ? text : undefined;
}

/** One line of the table. `seen` are the ways of the lines above, in small letters. */
function group(value: Value, seen: Set<string>, words: Words): SynonymGroup | undefined {
  const items = value.items ?? [];
  if (items.length < 2 || items.length > mostWays) {
    value.report('synonyms', words.group(mostWays));
    return undefined;
  }
  const ways: string[] = [];
  for (const item of items) {
    const text = way(item, words);
    if (text === undefined) continue;
    const name = text.toLowerCase();
    if (seen.has(name)) item.report('synonyms', words.twice(text));
    seen.add(name);
    ways.push(text);
  }
  return ways;
}

/** Reads `synonyms.yaml`: words that the newsroom uses for one thing, so that a search for one finds the others too. */
export function readSynonyms(
  path: ContentPath,
  bytes: Uint8Array,
  words: Strings['problems'],
): Reading<SynonymGroup[]> {
  const file = openFile(path, bytes, words);
  if (!file.readable) return { problems: file.problems };
  const list = parseYaml(file, file.source.text, 0, words.frontMatter)?.items;
  if (list === undefined && !file.spoilt) file.report('synonyms', 0, 1, words.synonyms.notList);
  list?.[mostGroups]?.report('synonyms', words.synonyms.many(mostGroups));
  const seen = new Set<string>();
  const found = (list ?? []).map((value) => group(value, seen, words.synonyms));
  if (file.spoilt) return { problems: file.problems };
  return { value: found.filter((each) => each !== undefined), problems: file.problems };
}
