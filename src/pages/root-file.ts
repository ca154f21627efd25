import { type UrlPath, urlPath } from '../model/ids.ts';
import type { BaseView } from '../model/page.ts';
import type { PageKind } from './page-kind.ts';

/** The files that browsers and machines look for at fixed addresses. They say only what the frame and the settings say. */
const addresses = {
  robots: '/robots.txt',
  security: '/.well-known/security.txt',
  search: '/opensearch.xml',
  manifest: '/site.webmanifest',
} as const;

type RootFileName = keyof typeof addresses;

/** One of these files. */
export interface RootFileView extends BaseView {
  readonly file: RootFileName;
  /** Until when what security.txt says holds, as ISO 8601. */
  readonly expires?: string;
}

const url = (file: RootFileName): UrlPath => urlPath(addresses[file]);

export const rootFile: PageKind<RootFileName, RootFileView> = {
  name: 'root-file',
  all: (_, site) =>
    (Object.keys(addresses) as RootFileName[]).filter((file) => file !== 'security' || site.email !== ''),
  reach: () => [],
  url,
  view: (file, _, { securityExpires }) => ({
    url: url(file),
    file,
    ...(file === 'security' && { expires: securityExpires }),
  }),
};
