import { lawScripts } from './support/law.ts';

lawScripts(0);
