import type { CollectionPageLeaf, ProfilePageLeaf, WebPageLeaf } from 'schema-dts';
import type { Frame } from '../../../src/model/frame.ts';
import type { Strings } from '../../../src/strings/strings.ts';
import type { Crumb } from '../breadcrumb.ts';
import { absolute } from '../href.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { type Node, referTo } from './graph.ts';
import { organization, organizationId } from './organization.ts';

type PageNode = WebPageLeaf | CollectionPageLeaf | ProfilePageLeaf;

/** A page that is no article, as machines are told of it. */
interface PageFacts {
  readonly type: PageNode['@type'];
  readonly page: Crumb;
  /** The way down to it. */
  readonly crumbs: readonly Crumb[];
  readonly description?: string | undefined;
  /** What the page is about, by its name in the graph. */
  readonly about?: string | undefined;
}

/** A page, where it stands, and whose it is. */
export function pageNodes(facts: PageFacts, frame: Frame, words: Strings['site']): Node[] {
  const { type, page, crumbs, description, about } = facts;
  const url = absolute(frame, page.url);
  const node: PageNode = {
    '@type': type,
    '@id': url,
    url,
    name: page.label,
    ...(description !== undefined && { description }),
    inLanguage: frame.lang,
    publisher: referTo(organizationId(frame)),
    breadcrumb: referTo(`${url}#vi-tri`),
    ...(about !== undefined && { mainEntity: referTo(about) }),
  };
  return [node, breadcrumbList(crumbs, page, frame, words), organization(frame)];
}
