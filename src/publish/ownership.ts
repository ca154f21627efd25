import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { policyFile } from './policy.ts';
import { nearFolder } from './staging.ts';

/** Whether a folder may be made into a site: it is absent, empty, or holds a site that we made. */
export const mayWrite = (site: string): boolean =>
  !existsSync(site) ||
  readdirSync(site).every((name) => name === nearFolder) ||
  existsSync(join(site, policyFile));
