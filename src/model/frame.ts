import type { Category } from './article.ts';

export type Lang = 'vi' | 'en';

/** One of the newspaper's own channels. */
export interface Channel {
  readonly name: string;
  readonly url: string;
}

/**
 * The words that stand on every page. They belong to the renderer, not to views (law 1): changing them remakes
 * everything.
 */
export interface Frame {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  /** Said in the footer: for the sample archive, that its province is invented. Empty: nothing. */
  readonly notice: string;
  /** Scheme and host, no slash at the end: `https://khobao.example`. */
  readonly origin: string;
  /** The path at which the site stands, with both slashes: `/` or `/bao/`. */
  readonly base: string;
  readonly lang: Lang;
  readonly email: string;
  readonly channels: readonly Channel[];
  /** In menu order; those of the second level after their parent. */
  readonly categories: readonly Category[];
  /** Pictures of pages that have none, on other sites: files by category, and under `''` that of the site. */
  readonly cards: Readonly<Record<string, string>>;
  /** Static pages in the footer. */
  readonly pages: readonly { readonly url: string; readonly title: string }[];
  /** The content security policy for `<meta>`. */
  readonly csp: string;
}
