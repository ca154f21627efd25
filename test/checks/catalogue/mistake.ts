/** A mistake that an editor makes: who tells it, a part of what is said, and a file in which «» stand where it must point. */
export type Mistake = readonly [rule: string, says: string, text: string];

/** An article with one more line (or lines) in its front matter. */
export const front = (lines: string, body = 'Thân bài.'): string =>
  `---\ntitle: Bài\ndate: 2024-07-15\ncategory: kinh-te\n${lines}${lines === '' ? '' : '\n'}---\n\n${body}\n`;

/** An article with such a body. */
export const body = (text: string): string => front('', text);
