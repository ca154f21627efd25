import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleFile, categoryOf } from './article-file.ts';
import { corpusArticles } from './corpus-articles.ts';
import { categoriesYaml } from './corpus-categories.ts';

/** What to write, from where. */
export interface ArchiveOrder {
  readonly file: string;
  readonly out: string;
  /** At most so many articles. */
  readonly articles: number;
  /** Lines of the corpus to pass over. */
  readonly skip: number;
}

/** What was written. */
export interface ArchiveCounts {
  readonly articles: number;
  readonly categories: number;
  /** Captions left out, for a corpus has no pictures. */
  readonly captions: number;
}

const editors = `---
name: Ban Biên tập
role: Toà soạn
---

Ban Biên tập chịu trách nhiệm về các bài trong kho lưu trữ này.
`;

const about = `---
title: Giới thiệu
summary: Kho lưu trữ này được dựng từ một tập bài báo có sẵn.
---

Các bài viết ở đây lấy từ một tập bài báo dùng để thử phần mềm Kho Báo. Chuyên mục và ngày đăng do tập dữ liệu quy định, không nhất thiết đúng với bản in đầu tiên.
`;

/** Writes an archive, a whole content folder, from a corpus. Throws when the folder is not empty. */
export async function writeArchive({ file, out, articles, skip }: ArchiveOrder): Promise<ArchiveCounts> {
  if (existsSync(out) && readdirSync(out).length > 0) throw new Error(`the folder is not empty: ${out}`);
  const folders = new Set<string>();
  const write = (path: string, text: string): void => {
    const target = join(out, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // Two articles on one path would be one lost: `wx` throws instead.
    writeFileSync(target, text, { flag: 'wx' });
  };
  const categories = new Set<string>();
  let written = 0;
  let captions = 0;
  for await (const article of corpusArticles(file, skip)) {
    if (written === articles) break;
    const made = articleFile(article);
    write(made.path, made.text);
    categories.add(categoryOf(article));
    captions += article.captions.length;
    written++;
  }
  mkdirSync(join(out, 'images'), { recursive: true });
  write('categories.yaml', categoriesYaml(categories));
  write('authors/ban-bien-tap.md', editors);
  write('pages/gioi-thieu.md', about);
  return { articles: written, categories: categories.size, captions };
}
