import type { BreadcrumbListLeaf } from 'schema-dts';
import type { Frame } from '../../../src/model/frame.ts';
import type { Strings } from '../../../src/strings/strings.ts';
import type { Crumb } from '../breadcrumb.ts';
import { absolute } from '../href.ts';

/** The way from the front page down to a page, which is its last step. */
export function breadcrumbList(
  crumbs: readonly Crumb[],
  page: Crumb,
  frame: Frame,
  words: Strings['site'],
): BreadcrumbListLeaf {
  const steps = [{ label: words.frame.home, url: '/' }, ...crumbs, page];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(frame, page.url)}#vi-tri`,
    itemListElement: steps.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(frame, url),
    })),
  };
}
