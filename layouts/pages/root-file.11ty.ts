import { html } from '../../src/lib/html.ts';
import { must, unreachable } from '../../src/lib/unreachable.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { RootFileView } from '../../src/pages/root-file.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { absolute, href } from '../parts/href.ts';
import { paper } from '../parts/paper.ts';
import { pageTemplate } from '../shells/template.ts';

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** Everything may be read; search engines find all of it through the sitemaps. */
const robots = (frame: Frame): string =>
  lines(
    'User-agent: *',
    'Disallow:',
    '',
    ...['/sitemap.xml', '/sitemaps/news.xml'].map((url) => `Sitemap: ${absolute(frame, url)}`),
  );

/** RFC 9116. */
const security = (frame: Frame, url: string, expires: string): string =>
  lines(
    `Contact: mailto:${frame.email}`,
    `Expires: ${expires}`,
    'Preferred-Languages: vi, en',
    `Canonical: ${absolute(frame, url)}`,
  );

/** How a browser may search the archive from its address bar. The short name may have 16 characters. */
const openSearch = (frame: Frame, words: Strings['site']['frame']) =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${[...frame.name].slice(0, 16).join('').trim()}</ShortName>
<Description>${words.searchSite(frame.name)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="192" height="192" type="image/png">${absolute(frame, '/assets/icons/icon-192.png')}</Image>
<Url type="text/html" method="get" template="${absolute(frame, '/tim-kiem/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;

/** The site as an icon on a phone. */
function manifest(frame: Frame): string {
  const icon = (name: string, size: number, purpose: string) => ({
    ...{ src: href(frame, `/assets/icons/${name}.png`), sizes: `${size}x${size}` },
    ...{ type: 'image/png', purpose },
  });
  return lines(
    JSON.stringify({
      ...{ id: frame.base, name: frame.name, short_name: frame.name, description: frame.description },
      ...{ lang: frame.lang, dir: 'ltr', start_url: frame.base, scope: frame.base, display: 'minimal-ui' },
      ...{ background_color: paper.light, theme_color: paper.light },
      icons: [
        icon('icon-192', 192, 'any'),
        icon('icon-512', 512, 'any'),
        icon('icon-maskable-512', 512, 'maskable'),
      ],
    }),
  );
}

export default pageTemplate<RootFileView>('root-file', ({ file, url, expires }, frame, words) => {
  switch (file) {
    case 'robots':
      return robots(frame);
    case 'security':
      return security(frame, url, must(expires, 'when security.txt ends'));
    case 'search':
      return openSearch(frame, words.frame);
    case 'manifest':
      return manifest(frame);
    default:
      return unreachable(file);
  }
});
