import type { Channel, Lang } from './model/frame.ts';
import type { Severity } from './model/problem.ts';
import type { ImageSettings } from './model/source-image.ts';

/** The settings of the site. Numbers carry their unit and the reason for their value. */
export interface Site {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  readonly notice: string;
  /** The address of the site; may hold a path (`https://example.org/bao/`). */
  readonly url: string;
  readonly lang: Lang;
  readonly email: string;
  readonly channels: readonly Channel[];
  /**
   * Until when security.txt holds, ISO 8601 in UTC: to be moved on once a year, as RFC 9116 asks. Not counted from the
   * clock, for the file would change with every build.
   */
  readonly securityExpires: string;
  readonly lists: {
    /** Cards on the front of a list. */
    readonly newest: number;
    /** Cards on one list page; a longer list is split by month or day. */
    readonly longest: number;
    /** Cards of "Tin cùng chuyên mục". */
    readonly moreInCategory: number;
    /** Articles in a feed. */
    readonly feed: number;
  };
  /** "Có thể bạn quan tâm". */
  readonly related: {
    /** Cards up to which the build adds to what the editor chose. */
    readonly least: number;
    /** Articles before one from which it chooses: so far does the edit of a title reach. */
    readonly window: number;
  };
  readonly images: ImageSettings;
  readonly limits: {
    /** Bytes of one Markdown file. */
    readonly fileBytes: number;
    /** Bytes of one source image. */
    readonly imageBytes: number;
  };
  readonly search: {
    /** Articles that one shard of Pagefind’s index, and the open one of the quick index, may hold: a new article makes them again. */
    readonly shardArticles: number;
    /** Articles that one shard of the quick index may hold: each costs a reader a few requests, so they are large. */
    readonly quickArticles: number;
    /** Articles whose headlines one index may hold. */
    readonly headlineArticles: number;
    /** Articles of the newest days that a reader’s question is asked of whole; of more their headlines come first. */
    readonly fewArticles: number;
  };
  readonly checks: {
    /**
     * How much each rule counts, by its name, where it is not to count as it does by itself: `error` stops a build, `off`
     * says nothing. What a build rests on (pictures, links, addresses) cannot be less than an error.
     */
    readonly severity: Readonly<Record<string, Severity | 'off'>>;
  };
  /** Pages given to Eleventy at once. */
  readonly batch: number;
  /** Pages that a render thread must have to do before it is started. */
  readonly pagesPerThread: number;
}

export const site: Site = {
  name: 'Kho Báo',
  tagline: 'Báo Hạ Lam điện tử, lưu trữ từ 2023',
  description: 'Kho lưu trữ tin tức của tỉnh Hạ Lam: thời sự, kinh tế, văn hoá, giáo dục và đời sống.',
  notice:
    'Hạ Lam là một tỉnh hư cấu. Mọi địa danh, cơ quan và nhân vật trong các bài mẫu đều do nhóm Kho Báo đặt ra.',
  url: 'https://khobao.example/',
  lang: 'vi',
  email: 'toasoan@khobao.example',
  channels: [
    { name: 'Facebook', url: 'https://www.facebook.com/khobao.example' },
    { name: 'YouTube', url: 'https://www.youtube.com/@khobao.example' },
    { name: 'Zalo', url: 'https://zalo.me/khobao.example' },
    { name: 'X', url: 'https://x.com/khobao_example' },
  ],
  securityExpires: '2027-06-30T00:00:00Z',
  lists: {
    // A front page of 30 is what a reader scrolls through; 100 cards are near 60 KB of HTML.
    newest: 30,
    longest: 100,
    moreInCategory: 6,
    feed: 30,
  },
  related: {
    least: 4,
    // Three to six weeks of a newspaper: what is older is seldom the same story.
    window: 1_000,
  },
  images: {
    widths: [320, 640, 960, 1280],
    // AVIF is what nearly all readers get and the slowest to encode, so its widths are those that are asked for: small pictures
    // beside headlines on phones (a third of 360 to 390 px, three dots a pixel), what stands as wide as a phone of two dots a
    // pixel (380 px) or as a column on a desktop, and the rest. 400 and 768 beside 1280 take 1.2 times as long as 640 does.
    avifWidths: [400, 768, 1280],
    maxPixels: 50_000_000,
    jpegQuality: 78,
    webpQuality: 76,
    avifQuality: 50,
    // Four AVIF widths of a 3000 x 2000 photo take 10.8 s at effort 4 and 2.0 s at effort 2.
    avifEffort: 2,
  },
  limits: {
    // The longest reportage known is near 200 KB of Markdown.
    fileBytes: 1_000_000,
    // What a good camera writes.
    imageBytes: 40_000_000,
  },
  search: {
    // What a publish at the head of the archive indexes again, in each of both indexes.
    shardArticles: 400,
    // An edit of an old article makes its shard again and the headlines over all: 12 s at this size, of 100,000 articles.
    quickArticles: 12_000,
    // Their places take 100 MB of memory while it is made, as those of a quick shard do.
    headlineArticles: 120_000,
    // 40 KB, in one request; their headlines alone would be half of it.
    fewArticles: 20,
  },
  checks: {
    severity: {},
  },
  // Large enough to hide the 3 ms that a run of Eleventy costs, small enough to bound memory and to feed threads evenly.
  batch: 100,
  // A thread takes half a second to load Eleventy: as long as 800 pages take.
  pagesPerThread: 800,
};
