/** Writes CBOR (RFC 8949): whole numbers, texts and lists, which is what Pagefind's files hold. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  #length = 0;

  list(members: number): void {
    this.#head(0x80, members);
  }

  /** A whole number of at most 32 bits. */
  number(value: number): void {
    if (value < 0) this.#head(0x20, -1 - value);
    else this.#head(0, value);
  }

  numbers(values: readonly number[]): void {
    this.list(values.length);
    for (const value of values) this.number(value);
  }

  text(text: string): void {
    const length = Buffer.byteLength(text);
    this.#head(0x60, length);
    this.#need(length);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** What was written as CBOR before. */
  raw(bytes: Uint8Array): void {
    this.#need(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A copy of what was written. */
  bytes(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }

  clear(): void {
    this.#length = 0;
  }

  #head(type: number, value: number): void {
    this.#need(5);
    const bytes = this.#bytes;
    if (value < 24) bytes[this.#length++] = type | value;
    else if (value < 0x100) {
      bytes[this.#length++] = type | 24;
      bytes[this.#length++] = value;
    } else if (value < 0x10000) {
      bytes[this.#length++] = type | 25;
      this.#length = bytes.writeUInt16BE(value, this.#length);
    } else {
      bytes[this.#length++] = type | 26;
      this.#length = bytes.writeUInt32BE(value, this.#length);
    }
  }

  #need(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
