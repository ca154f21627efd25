import type { Lang } from '../model/frame.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Every word that the site or the command line prints. Vietnamese is the default and gives the shape. */
export type Strings = typeof vi;

/** The strings of a language. */
export const stringsOf = (lang: Lang): Strings => (lang === 'en' ? en : vi);
