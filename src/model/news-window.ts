/** Milliseconds for which an article is news to search engines: what the news sitemap protocol asks for. */
export const newsWindow = 48 * 3_600_000;
