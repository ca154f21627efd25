import { readFileSync } from 'node:fs';
import { selectAll } from 'hast-util-select';
import { nearest } from '../lib/nearest.ts';
import { Refusal } from '../model/refusal.ts';
import type { Strings } from '../strings/strings.ts';
import { defaultProfile } from './default-profile.ts';
import { type Profile, type ProfilePart, partSelector, profileParts } from './profile.ts';

type Words = Strings['importing']['refusals'];

const isPart = (name: string): name is ProfilePart => profileParts.some((part) => part === name);
const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Whether a selector can be asked for; the library says so only when it is used. */
function isSelector(text: string): boolean {
  try {
    selectAll(partSelector(text).css, {
      type: 'root',
      children: [{ type: 'element', tagName: 'p', properties: {}, children: [] }],
    });
    return text.trim() !== '';
  } catch {
    return false;
  }
}

function selectorsOf(name: string, value: unknown, words: Words): readonly string[] {
  const list = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string'))
    throw new Refusal(words.profileList(name));
  for (const selector of list)
    if (!isSelector(selector)) throw new Refusal(words.profileSelector(name, selector));
  return list;
}

/**
 * The profile of a newspaper: what its file says comes before what newspapers commonly do; an empty list says that its pages
 * have no such part. Throws a Refusal on a file that cannot be understood.
 */
export function loadProfile(file: string | undefined, shown: string, words: Words): Profile {
  if (file === undefined) return defaultProfile;
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Refusal(words.noProfile(shown));
  }
  if (!isMap(given)) throw new Refusal(words.noProfile(shown));
  const parts: Record<ProfilePart, readonly string[]> = { ...defaultProfile.parts };
  let { categories }: Profile = defaultProfile;
  let base: string | undefined;
  for (const [name, value] of Object.entries(given)) {
    if (name === 'categories') {
      if (!isMap(value) || !Object.values(value).every((id) => typeof id === 'string'))
        throw new Refusal(words.profileMap(name));
      categories = value as Record<string, string>;
    } else if (name === 'base') {
      if (typeof value !== 'string' || !/^https?:\/\//.test(value) || !URL.canParse(value))
        throw new Refusal(words.profileMap(name));
      base = value;
    } else if (isPart(name)) {
      const own = selectorsOf(name, value, words);
      parts[name] = own.length === 0 ? [] : [...own, ...defaultProfile.parts[name]];
    } else if (name !== 'name' && name !== '$schema')
      throw new Refusal(words.profileField(name, nearest(name, [...profileParts, 'categories', 'base'])));
  }
  return { parts, categories, ...(base !== undefined && { base }) };
}
