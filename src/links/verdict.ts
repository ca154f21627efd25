/** What became of a link to another site. */
export type Verdict =
  /** It answers, or answers only browsers. */
  | { readonly kind: 'good' }
  /** It stands at another address for good. */
  | { readonly kind: 'moved'; readonly to: string }
  /** It leads to the front page of its site: what it meant is gone. */
  | { readonly kind: 'home'; readonly to: string }
  /** It answers with an error. */
  | { readonly kind: 'failed'; readonly status: number }
  /** Nobody answers as they should. */
  | { readonly kind: 'silent'; readonly why: 'name' | 'late' | 'certificate' | 'refused' | 'loop' | 'broken' }
  /** It leads into a network that readers are not in; nobody was asked. */
  | { readonly kind: 'private' }
  /** Our own network is at fault: nothing is known. */
  | { readonly kind: 'unasked' };
