import { marked } from '../../support/marked.ts';
import { png } from '../../support/picture.ts';
import { article, type Files } from '../../support/site.ts';
import { iptcBlock, toldPicture } from '../../support/told-picture.ts';
import type { Mistake } from './mistake.ts';

/** Articles that the mistakes point at; they are good. */
const good: Files = {
  'articles/2024/06/tot.md': article({ date: '2024-06-01', topics: '[Hạn mặn]' }),
  'articles/2024/06/tot-nua.md': article({ date: '2024-06-02', topics: '[Hạn mặn]' }),
  'articles/2024/06/rut.md': article({ date: '2024-06-03', retracted: '{ date: 2024-06-04, reason: Sai }' }),
  'articles/2024/06/hen.md': article({ date: '2024-06-03', publishAt: '2027-01-01' }),
  'articles/2024/06/nhap.md': article({ date: '2024-06-03', draft: 'true' }),
};

/** The file that a mistake stands in, by its place among them. */
export const mistakenFile = (at: number): string =>
  `articles/2024/07/bai-so-${String(at).padStart(3, '0')}.md`;

/** One archive with every one of the mistakes, each in an article of its own. */
export async function mistakenArchive(mistakes: readonly Mistake[]): Promise<Files> {
  const texts = Object.fromEntries(mistakes.map(([, , text], at) => [mistakenFile(at), marked(text).text]));
  const picture = await png();
  const told = await toldPicture({ iptc: iptcBlock({ 80: 'Lê Hoa', 120: 'Gặt lúa sớm ở Hạ Lam' }) });
  return {
    ...good,
    'images/may.jpg': told,
    ...texts,
    'images/a.png': picture,
    'images/hong.png': picture.subarray(0, 60),
  };
}
