import { serveSite } from '../../scripts/audit/serve-site.ts';
import type { Cleanup } from './cleanup.ts';

/** Serves a built site with the headers of its policy on a free port until the test ends; returns its origin. */
export async function serveFolder(t: Cleanup, folder: string, base = '/'): Promise<string> {
  const served = await serveSite(folder, base);
  t.after(() => served.close());
  return served.origin;
}
