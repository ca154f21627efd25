import { site } from '../site.ts';
import { stringsOf } from '../strings/strings.ts';

/** What the command line says, in the site's language. */
export const words = stringsOf(site.lang).cli;
