/** Which of how many parts of a site one machine makes. */
export interface PartNumber {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}
