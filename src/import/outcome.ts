import type { Problem } from '../model/problem.ts';
import type { Dropped, Note } from './draft.ts';

/** Why a source gives no article. */
export type ImportFault =
  | 'too-large'
  | 'too-deep'
  | 'no-title'
  | 'no-body'
  | 'no-json'
  | 'no-file'
  | 'not-valid';

/** What an article still lacks. */
export type Missing = 'date' | 'category';

/** What became of one source. */
export type ImportState =
  /** Written, or to be written. */
  | 'new'
  /** Written again, for the import gives it otherwise and nobody has touched it since. */
  | 'renewed'
  /** It stands already, as the import gives it. */
  | 'same'
  /** It stands already, and an editor has changed it. */
  | 'kept'
  /** It was imported before, and an editor took it away. */
  | 'gone'
  /** Another source gives the same article. */
  | 'twin'
  /** Its date or its category is not known. */
  | 'incomplete'
  | 'failed';

/** What became of one source, with all that an editor should know. */
export interface Outcome {
  readonly source: string;
  readonly state: ImportState;
  /** The article's file below the content folder. */
  readonly file?: string;
  readonly title?: string;
  readonly fault?: ImportFault;
  readonly missing?: readonly Missing[];
  /** The other source, of a twin. */
  readonly twin?: string;
  /** In percent: 100 is every word of the source and none besides. */
  readonly score?: number;
  readonly words?: number;
  readonly lost?: readonly string[];
  readonly gained?: readonly string[];
  readonly pictures?: number;
  readonly notes: readonly Note[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
}
