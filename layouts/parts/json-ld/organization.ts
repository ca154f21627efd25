import type { NewsMediaOrganizationLeaf } from 'schema-dts';
import type { Frame } from '../../../src/model/frame.ts';
import { absolute } from '../href.ts';

/** By what name other things of a graph point to the newspaper. */
export const organizationId = (frame: Frame): string => absolute(frame, '/#toa-soan');

/** The newspaper as a publisher. */
export const organization = (frame: Frame): NewsMediaOrganizationLeaf => ({
  '@type': 'NewsMediaOrganization',
  '@id': organizationId(frame),
  name: frame.name,
  url: absolute(frame, '/'),
  ...(frame.email !== '' && { email: frame.email }),
  ...(frame.channels.length > 0 && { sameAs: frame.channels.map(({ url }) => url) }),
});
