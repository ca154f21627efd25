/** Control characters but tab and line ends, and what is no character: neither XML (feeds, sitemaps) nor a reader takes them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const control = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/;
const loneSurrogate = /\p{Cs}/u;

/** The first character of a text that cannot be printed, as its offset and its name: `U+000B`. */
export function controlIn(text: string): { readonly at: number; readonly code: string } | undefined {
  const at = text.search(text.isWellFormed() ? control : loneSurrogate);
  if (at < 0) return undefined;
  return { at, code: `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}` };
}
