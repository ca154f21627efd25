import { createHash } from 'node:crypto';

declare const digestBrand: unique symbol;
/** The first 128 bits of a SHA-256, as 32 hexadecimal digits. */
export type Digest = string & { readonly [digestBrand]: true };

/** The digest of bytes or of a text's UTF-8 form. */
export const digestOf = (data: Uint8Array | string): Digest =>
  createHash('sha256').update(data).digest('hex').slice(0, 32) as Digest;

/** The whole SHA-256 of bytes or of a text's UTF-8 form, as 64 hexadecimal digits: what a manifest records. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');
