import sharp, { type Exif } from 'sharp';

const dataset = (number: number, text: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0x1c, 2, number, text.length >> 8, text.length & 255]), text]);

/** A block of IPTC's older form, as Photoshop wraps it. */
export function iptcBlock(texts: Readonly<Record<number, string | Buffer>>): Buffer {
  const sets = Object.entries(texts).map(([number, text]) =>
    dataset(Number(number), Buffer.isBuffer(text) ? text : Buffer.from(text)),
  );
  const data = Buffer.concat(sets);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const other = Buffer.from('8BIM\x04\x25\x00\x00\x00\x00\x00\x01x\x00', 'latin1');
  const head = Buffer.from('8BIM\x04\x04\x00\x00', 'latin1');
  return Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), other, head, size, data]);
}

/** An XMP packet with such properties: elements of a description, as XML. */
export const xmpPacket = (properties: string, attributes = ''): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" ${attributes}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A JPEG with what cameras and programs write into it. */
export async function toldPicture({
  exif = {},
  xmp,
  iptc,
  orientation,
  width = 64,
  height = 48,
}: {
  readonly exif?: Exif;
  readonly xmp?: string;
  readonly iptc?: Buffer;
  /** As EXIF numbers them: 6 is a camera held upright. */
  readonly orientation?: number;
  readonly width?: number;
  readonly height?: number;
}): Promise<Buffer> {
  let picture = sharp({ create: { width, height, channels: 3, background: '#3a7' } }).jpeg();
  if (Object.keys(exif).length > 0) picture = picture.withExif(exif);
  if (orientation !== undefined) picture = picture.withMetadata({ orientation });
  if (xmp !== undefined) picture = picture.withXmp(xmp);
  const bytes = await picture.toBuffer();
  if (iptc === undefined) return bytes;
  const marker = Buffer.from([0xff, 0xed, (iptc.length + 2) >> 8, (iptc.length + 2) & 255]);
  return Buffer.concat([bytes.subarray(0, 2), marker, iptc, bytes.subarray(2)]);
}
