import { type SafeHtml, trusted } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';

type Words = Strings['site'];

/**
 * A part that says the same on many pages, made once for each frame and key and then remembered. `keyOf` names
 * everything that the part prints beside the frame and the words; it must take few values.
 */
export function perFrame<Use>(
  keyOf: (use: Use) => string,
  make: (use: Use, frame: Frame, words: Words) => SafeHtml,
): (use: Use, frame: Frame, words: Words) => SafeHtml {
  const made = new WeakMap<Frame, { readonly words: Words; readonly parts: Map<string, SafeHtml> }>();
  return (use, frame, words) => {
    let known = made.get(frame);
    if (known?.words !== words) {
      known = { words, parts: new Map() };
      made.set(frame, known);
    }
    const key = keyOf(use);
    let part = known.parts.get(key);
    if (part === undefined) {
      // In one piece: a string that was put together stays a tree, which every page would walk again.
      part = trusted(Buffer.from(make(use, frame, words).value).toString());
      known.parts.set(key, part);
    }
    return part;
  };
}
