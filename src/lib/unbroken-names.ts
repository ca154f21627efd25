/** Letters of a name, spaces among them, that a narrow column still has room for. */
const longest = 16;

// Syllables with capitals that follow each other, parted by single spaces and nothing else.
const names = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*)+/gu;

/**
 * A headline in which no line ends within a name: “Đăk Rêu” is written with a non-breaking space. What is longer than a name
 * (a headline all in capitals) stays as it is.
 */
export const unbrokenNames = (headline: string): string =>
  headline.replace(names, (name) => (name.length > longest ? name : name.replaceAll(' ', '\u00a0')));
