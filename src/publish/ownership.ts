import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { policyFile } from './policy.ts';
import { nearFolder } from './staging.ts';

/** The list of a part's outputs, in the folder of a part of a site. */
export const partFile = 'khobao-part.json';

/** Whether a folder may be made into a site: it is absent, empty, or holds a site or a part of one that we made. */
export const mayWrite = (site: string): boolean =>
  !existsSync(site) ||
  readdirSync(site).every((name) => name === nearFolder) ||
  [policyFile, partFile].some((name) => existsSync(join(site, name)));
