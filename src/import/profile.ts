/** The parts of a page that a profile names. */
export const profileParts = [
  ...(['title', 'kicker', 'summary', 'date', 'updated', 'authors', 'section', 'topics', 'source'] as const),
  ...(['image', 'body', 'related', 'remove', 'caption', 'mark', 'quote', 'box', 'note', 'heading'] as const),
] as const;
export type ProfilePart = (typeof profileParts)[number];

/**
 * How the pages of one newspaper are read: for each part CSS selectors, the surest first. A selector may end in
 * `@name`, which takes that attribute in place of the text.
 */
export interface Profile {
  readonly parts: Readonly<Record<ProfilePart, readonly string[]>>;
  /** What the newspaper calls a section, and its category here. */
  readonly categories: Readonly<Record<string, string>>;
  /** The address of the old site, where pages do not name their own. */
  readonly base?: string;
}

/** A selector and the attribute that it takes, if any. */
export interface PartSelector {
  readonly css: string;
  readonly attribute?: string;
}

/** Parts `meta[name="date"]@content`; an `@` within brackets or quotation marks belongs to the selector. */
export function partSelector(text: string): PartSelector {
  const [, css, attribute] = /^(.*[^\s@])@([a-z][\w-]*)$/is.exec(text) ?? [];
  return css === undefined || attribute === undefined ? { css: text } : { css, attribute };
}
