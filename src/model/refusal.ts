/** A build that cannot begin for a reason outside the content (another build is at work, a folder is not ours): one sentence, exit 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
