import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import type { Frame } from '../../../src/model/frame.ts';
import { absolute } from '../href.ts';
import { referTo } from './graph.ts';
import { organizationId } from './organization.ts';

/** The site itself, and how it is searched. */
export function webSite(frame: Frame): WebSiteLeaf {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(frame, '/tim-kiem/')}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': absolute(frame, '/#trang'),
    url: absolute(frame, '/'),
    name: frame.name,
    ...(frame.tagline !== '' && { alternateName: frame.tagline }),
    description: frame.description,
    inLanguage: frame.lang,
    publisher: referTo(organizationId(frame)),
    potentialAction: search,
  };
}
