import { slugOf } from '../lib/vietnamese.ts';
import type { Description } from '../model/article.ts';
import type { Reading } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { Strings } from '../strings/strings.ts';
import { openFile } from './decode.ts';
import { complete, text, title } from './field-readers.ts';
import { type FieldTable, readFields } from './fields.ts';
import { parseYaml } from './front-matter.ts';
import type { Value } from './value.ts';

interface DescriptionFields {
  readonly topic?: string;
  readonly series?: string;
  readonly description: string;
}

/** The fields of what is said of a topic or a series. */
export const descriptionFields: FieldTable<DescriptionFields> = {
  topic: { help: 'describedTopic', read: title(100) },
  series: { help: 'describedSeries', read: title(150) },
  description: {
    help: 'description',
    required: true,
    read: text(500),
  },
};

/** One line of the list, once it is right. */
function describe(value: Value, words: Strings['problems']): Description | undefined {
  if (value.entries === undefined) {
    value.report('descriptions', words.descriptions.notList);
    return undefined;
  }
  const fields = complete(readFields(value, descriptionFields, words.frontMatter), descriptionFields);
  const named = value.entries.filter(({ name }) => name === 'topic' || name === 'series');
  if (named.length !== 1) value.report('descriptions', words.descriptions.oneName);
  const { topic, series, description } = fields ?? {};
  const name = topic ?? series;
  if (name === undefined || description === undefined) return undefined;
  const [start, end] = named[0]?.value.range ?? value.range;
  return {
    ...{ kind: topic === undefined ? 'series' : 'topic', name: slugOf(name), text: description },
    place: value.file.source.place(start, end),
  };
}

/** Reads `descriptions.yaml`: what is said at the head of a topic's or a series' page, for those that have something said. */
export function readDescriptions(
  path: ContentPath,
  bytes: Uint8Array,
  words: Strings['problems'],
): Reading<Description[]> {
  const file = openFile(path, bytes, words);
  if (!file.readable) return { problems: file.problems };
  const list = parseYaml(file, file.source.text, 0, words.frontMatter)?.items;
  if (list === undefined && !file.spoilt) file.report('descriptions', 0, 1, words.descriptions.notList);
  const found: Description[] = [];
  const seen = new Set<string>();
  for (const value of list ?? []) {
    const description = describe(value, words);
    if (description === undefined) continue;
    const name = `${description.kind} ${description.name}`;
    if (seen.has(name)) value.report('descriptions', words.descriptions.twice);
    seen.add(name);
    found.push(description);
  }
  return file.spoilt ? { problems: file.problems } : { value: found, problems: file.problems };
}
