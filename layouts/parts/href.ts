import type { Frame } from '../../src/model/frame.ts';

/** A URL of this site as a link on a page; the site may stand below a path. */
export const href = (frame: Frame, url: string): string => frame.base + url.slice(1);

/** A URL of this site with scheme and host: for canonical links, cards of other sites, and feeds. */
export const absolute = (frame: Frame, url: string): string => frame.origin + href(frame, url);
