/** What a picture file says of itself. Untrusted, and never printed by itself: an editor is offered it. */
export interface PictureWords {
  readonly caption?: string;
  readonly credit?: string;
  /** The day on which it was taken, `2024-07-15`. */
  readonly taken?: string;
}
