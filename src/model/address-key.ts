/** One form for all spellings of an address that a host or a file system may take for the same. */
export const addressKey = (url: string): string =>
  url
    .normalize('NFC')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/, '/')
    .replace(/\/$/, '');

/** Addresses above this one that are files when something claims them: `/a.html` above `/a.html/b/`. */
export const filesAbove = (url: string): string[] =>
  url
    .split('/')
    .map((_, index, parts) => parts.slice(0, index).join('/'))
    .filter((path) => /\.[a-z0-9]+$/.test(path));
