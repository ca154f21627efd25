/** Where a release is applied, and where it is remembered. */
export interface ApplyFolders {
  /** The site's folder, absolute. */
  readonly site: string;
  /** The state's folder, absolute. */
  readonly state: string;
  /** Whether the site may be lost with the power: nothing of it is flushed. */
  readonly passing?: boolean;
}
