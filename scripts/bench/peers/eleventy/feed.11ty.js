import { escape } from './_includes/page.js';

const feedOf = (title, url, articles) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title><link>https://khobao.example${url}</link>
${articles
  .map(
    ({ url: at, data, content }) =>
      `<item><title>${escape(data.title)}</title><link>https://khobao.example${at}</link><pubDate>${data.stamp}</pubDate><description>${escape(data.summary)}</description><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
  )
  .join('\n')}
</channel></rss>
`;

export const data = {
  pagination: { data: 'collections.byCategory', size: 1, alias: 'list' },
  permalink: ({ list }) => `/${list.name}/feed.xml`,
  eleventyExcludeFromCollections: true,
};

export const render = ({ list }) => feedOf(list.name, `/${list.name}/`, list.articles.slice(0, 30));
