import { lawScripts } from './support/law.ts';

// The law: after any sequence of edits the site equals that of a clean build, byte for byte.
lawScripts(1);
