/** What the audit looks at; each name is a column of the table. */
export const checkNames = [
  'weight',
  'axe',
  'console',
  'policy',
  'network',
  'shift',
  'width',
  'targets',
  'script-off',
  'html',
] as const;
export type CheckName = (typeof checkNames)[number];

/** A fault of a built page. */
export interface Fault {
  readonly check: CheckName;
  /** The page's address from the site's root. */
  readonly page: string;
  /** How the page was looked at: `phone light`; empty where that makes no difference. */
  readonly how: string;
  readonly what: string;
}
