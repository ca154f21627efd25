import type { PartNumber } from '../model/part.ts';

/** How a command ended: the content is good (0), it has faults (1), or something else is wrong (2). */
export type ExitCode = 0 | 1 | 2;

export const reportFormats = ['terminal', 'ci', 'json', 'github', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a command was asked to do. Folders are absolute. */
export interface Invocation {
  readonly content: string;
  readonly out: string;
  readonly state: string;
  /** The present time in milliseconds, a whole minute; asked anew for every build. */
  readonly now: () => number;
  readonly url?: string;
  readonly delta?: string;
  readonly part?: PartNumber;
  /** Folders and files that follow the command. */
  readonly folders: readonly string[];
  /** What follows the command, as it was typed. */
  readonly operands: readonly string[];
  /** Whether somebody sits at a keyboard who can be asked. */
  readonly asks: boolean;
  readonly format: ReportFormat;
  /** Whether the reader's screen shows colours. */
  readonly colour: boolean;
  readonly port: number;
  /** Threads to render in. */
  readonly workers: number;
  /** What `build` was asked beside building. */
  readonly search: boolean;
  readonly plan: boolean;
  /** A path below the site, or `true` for all. */
  readonly explain: boolean | string;
  readonly verify: boolean;
  /** Whether `check` mends what it can. */
  readonly fix: boolean;
  /** Whether `check` asks after links to other sites. */
  readonly external: boolean;
  /** What `check` compares with to tell changed files alone; empty: the last commit. */
  readonly changed?: string;
  /** What `import` was asked: files are absolute. */
  readonly profile?: string;
  readonly category?: string;
  readonly date?: string;
  readonly images?: string;
  /** The picture that `new` takes in; absolute. */
  readonly image?: string;
  readonly dryRun: boolean;
  /** Whether `diff` is to be Markdown. */
  readonly markdown: boolean;
  /** A path as the user would type it: from where the command was called, or in full when it lies elsewhere. */
  readonly shown: (path: string) => string;
  /** Prints text as it is. */
  readonly write: (text: string) => void;
}

/** One command of `khobao`: options in, report out. */
export type Command = (invocation: Invocation) => Promise<ExitCode>;
