import type { PersonLeaf } from 'schema-dts';
import { largestJpeg } from '../../../src/lib/picture.ts';
import type { Frame } from '../../../src/model/frame.ts';
import type { UrlPath } from '../../../src/model/ids.ts';
import type { AuthorView } from '../../../src/pages/author.ts';
import { absolute } from '../href.ts';
import { referTo } from './graph.ts';
import { organizationId } from './organization.ts';

/** By what name other things of a graph point to an author, whose list stands at `list`. */
export const personId = (list: UrlPath, frame: Frame): string => `${absolute(frame, list)}#nguoi-viet`;

/** An author with a page; who has a file of his own in the archive belongs to the newspaper. */
export function person({ label, front, profile }: AuthorView, frame: Frame): PersonLeaf {
  const known: Partial<PersonLeaf> = profile
    ? {
        worksFor: referTo(organizationId(frame)),
        ...(profile.role !== undefined && { jobTitle: profile.role }),
        ...(profile.email !== undefined && { email: profile.email }),
        ...(profile.image && { image: absolute(frame, `/${largestJpeg(profile.image.picture)}`) }),
      }
    : {};
  return {
    ...known,
    '@type': 'Person',
    '@id': personId(front, frame),
    name: label,
    url: absolute(frame, front),
  };
}
