import { bodyOf } from '../content/body.ts';
import { parseBody } from '../content/markdown.ts';
import { readArticle } from '../content/read-article.ts';
import type { Article } from '../model/article.ts';
import { contentPath } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Strings } from '../strings/strings.ts';
import { wordsOf } from './fidelity.ts';

/** An article as the archive itself reads it. */
export interface Proof {
  readonly problems: readonly Problem[];
  /** Every word that its page would print of the text: headline, kicker, sapo, captions, body. */
  readonly words: readonly string[];
  readonly article?: Article;
}

type Token = ReturnType<typeof parseBody>['tokens'][number];

/** The words of a token; of a picture those below it. */
function textOf(token: Token): string {
  if (token.type === 'image') return ` ${String(token.attrGet('title') ?? '').replaceAll('|', ' ')} `;
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
  if (token.type === 'container_open') return String((token.meta as { words?: string }).words ?? '');
  if (token.type === 'inline') return (token.children ?? []).map(textOf).join('');
  return /^(?:text|code_inline|code_block|fence|text_special)$/.test(token.type) ? token.content : '';
}

/** Reads an article's file as a build will read it, and gives back what it found. */
export function proofRead(file: string, text: string, words: Strings['problems']): Proof {
  const bytes = new TextEncoder().encode(text);
  const { value, problems } = readArticle(contentPath(file), bytes, words);
  const body = parseBody(bodyOf(bytes)).tokens.map(textOf).join('\n');
  const { title = '', kicker = '', summary = '', image } = value?.fields ?? {};
  const head = [title, kicker, summary, image?.caption ?? '', image?.credit ?? ''];
  return { problems, words: wordsOf([...head, body].join('\n')), ...(value && { article: value }) };
}
