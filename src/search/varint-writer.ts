/** Writes whole numbers, seven bits to a byte, the lowest first. */
export class VarintWriter {
  #bytes = new Uint8Array(1 << 14);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  write(value: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow();
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest = rest >>> 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  #grow(least = 1): void {
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + least));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  writeByte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length++] = byte;
  }

  writeBytes(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written since the last time. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }
}
