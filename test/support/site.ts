import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cleanup } from './cleanup.ts';

/** Files of a content folder, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

const defaults: Files = {
  'categories.yaml': `- id: thoi-su
  title: Thời sự
  order: 1
  description: Tin trong ngày.
- id: kinh-te
  title: Kinh tế
  order: 2
  description: Chuyện làm ăn.
  children:
    - id: nong-nghiep
      title: Nông nghiệp
      order: 1
      description: Mùa vụ.
`,
  'authors/mai-an.md': `---
name: Mai An
role: Phóng viên
---

Mai An viết về chợ và sông nước.
`,
  'pages/gioi-thieu.md': `---
title: Giới thiệu
---

Toà soạn của chúng tôi.
`,
};

/** The Markdown of an article; what is not given is filled in. Values are YAML. */
export function article(fields: Readonly<Record<string, string>> = {}, body = 'Nội dung của bài.'): string {
  const front = { title: 'Tin thử', date: '2024-07-15 08:05', category: 'thoi-su', ...fields };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** A site in a temporary folder, gone when the test ends. */
export class TestSite {
  readonly folder: string;

  constructor(t: Cleanup, files: Files) {
    this.folder = mkdtempSync(join(tmpdir(), 'khobao-test-'));
    t.after(() => rmSync(this.folder, { recursive: true, force: true }));
    this.edit({ ...defaults, ...files });
  }

  get content(): string {
    return join(this.folder, 'content');
  }

  get out(): string {
    return join(this.folder, 'site');
  }

  get state(): string {
    return join(this.folder, 'state');
  }

  /** Writes files of the content. */
  edit(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.content, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  remove(path: string): void {
    rmSync(join(this.content, path), { recursive: true });
  }

  rename(from: string, to: string): void {
    const target = join(this.content, to);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(this.content, from), target);
  }
}

/** Writes a site with categories, one author and one static page, and the given files (which may replace them). */
export const testSite = (t: Cleanup, files: Files = {}): TestSite => new TestSite(t, files);
