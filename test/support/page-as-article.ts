import assert from 'node:assert/strict';
import { defaultProfile } from '../../src/import/default-profile.ts';
import type { Draft } from '../../src/import/draft.ts';
import { fidelityOf } from '../../src/import/fidelity.ts';
import { type PlacedPicture, placePictures } from '../../src/import/finish-body.ts';
import type { Profile } from '../../src/import/profile.ts';
import { proofRead } from '../../src/import/proof.ts';
import { readPage } from '../../src/import/read-page.ts';
import { writeFrontMatter } from '../../src/import/write-front-matter.ts';
import { writeMarkdown } from '../../src/import/write-markdown.ts';
import { vi } from '../../src/strings/vi.ts';

/** A page around a body, with what every page needs. */
export const pageAround = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}<title>Bến Lâm</title></head><body><h1>Chợ nổi Bến Lâm</h1><div class="date">16:51 28/03/2022</div><div class="article-body">${body}<p>Đến bảy giờ sáng thì bến đã kín chỗ, ghe sau phải neo ngoài vàm chờ con nước lớn, nhưng chẳng ai lấy làm phiền vì mùa này cá nhiều, rau rẻ và người mua đông hơn mọi năm.</p></div></body></html>`;

/** Reads a page to the Markdown of its body, all its pictures there; every word of it must be in the article, and no other. */
export function pageAsArticle(
  html: string,
  profile: Profile = defaultProfile,
): { draft: Draft; markdown: string } {
  const draft = readPage({ source: 'a.html', html }, profile);
  assert.ok(typeof draft !== 'string', String(draft));
  const placed = new Map<number, PlacedPicture>(
    draft.pictures.map((_, number) => [number, { src: `/images/a-${number}.jpg`, alt: 'Một tấm hình' }]),
  );
  const body = structuredClone(draft.body);
  placePictures(body, draft.pictures, placed);
  const markdown = writeMarkdown(body).trim();
  const { title, kicker, summary } = draft;
  const front = writeFrontMatter({ title, date: '2022-03-28', category: 'thoi-su', summary, kicker });
  const proof = proofRead('articles/2022/03/a.md', `${front}\n${markdown}\n`, vi.problems);
  assert.deepEqual(proof.problems, [], markdown);
  const { lost, gained } = fidelityOf(draft.words, proof.words);
  assert.deepEqual({ lost, gained }, { lost: [], gained: [] }, markdown);
  return { draft, markdown };
}

/** The Markdown of a page's body without the paragraph that `pageAround` adds. */
export const bodyAsMarkdown = (body: string): string =>
  pageAsArticle(pageAround(body))
    .markdown.replace(/\n*Đến bảy giờ sáng thì[^\n]*/, '')
    .trim();
