// Shared with the browser: no import of Node's.

/** Reads what `VarintWriter` wrote. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let value = 0;
    let shift = 1;
    for (;;) {
      const byte = this.#bytes[this.at++] ?? 0;
      // Not by bits: a hash has 32 of them, and a sign is one.
      value += (byte & 127) * shift;
      if (byte < 128) return value;
      shift *= 128;
    }
  }

  /** A length, and the place behind so many bytes that follow it. */
  end(): number {
    const length = this.next();
    return this.at + length;
  }
}
