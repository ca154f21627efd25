import readExif from 'exif-reader';
import type { PictureWords } from '../model/picture-words.ts';
import { decodeWords } from './decode-words.ts';
import { type IptcTexts, iptc, readIptc } from './words-iptc.ts';
import { readXmp, type XmpTexts } from './words-xmp.ts';

/** The blocks of a picture file that may hold words, as sharp gives them. */
interface Blocks {
  readonly exif?: Buffer;
  readonly iptc?: Buffer;
  readonly xmp?: Buffer;
}

/** Characters: longer is no caption, no name. The front matter takes as many. */
const longest = { caption: 1_000, credit: 200 } as const;

/** What cameras and programs write where nobody wrote anything. */
const fromMachines =
  /^(?:olympus digital camera|sony dsc|samsung(?: camera pictures| digital camera)?|konica minolta digital camera|minolta digital camera|kodak digital still camera|digital camera|dcim|dsc|exif_jpeg_picture|jpeg|ascii|default|untitled|unknown|none|null|test|image|picture|photo|camera|screenshot|microsoft word.*|processed (?:by|with) .*|created (?:by|with) .*|cof|hdr|sdr|bty|rhdr|dav|filter:.*)$/i;

/** Signs that no text on a line has: controls, ends of lines, and what turns the direction of writing or has no width. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Text that a person may have written; undefined for any other. */
function clean(text: unknown, most: number): string | undefined {
  if (typeof text !== 'string') return undefined;
  const line = text.normalize('NFC').replace(hidden, ' ').replace(/\s+/g, ' ').trim();
  const isText = /\p{L}/u.test(line) && !line.includes('\ufffd') && !fromMachines.test(line);
  return isText && [...line].length <= most ? line : undefined;
}

/** The first text of several sources that a person may have written. */
const firstOf = (most: number, ...texts: readonly unknown[]): string | undefined => {
  for (const text of texts) {
    const found = clean(text, most);
    if (found !== undefined) return found;
  }
  return undefined;
};

interface ExifTexts {
  readonly description?: unknown;
  readonly artist?: unknown;
  readonly copyright?: unknown;
  readonly taken?: Date;
}

/** EXIF's text is ASCII by the letter of the law; what is more comes as bytes. */
const exifText = (value: unknown): unknown => (Buffer.isBuffer(value) ? decodeWords(value) : value);

function exifTexts(block: Buffer | undefined): ExifTexts {
  try {
    const { Image, Photo } = block ? readExif(block) : {};
    const taken = Photo?.DateTimeOriginal;
    return {
      description: exifText(Image?.ImageDescription),
      artist: exifText(Image?.Artist),
      copyright: exifText(Image?.Copyright),
      ...(taken instanceof Date && { taken }),
    };
  } catch {
    return {};
  }
}

/** `20240715`, `2024-07-15T08:05:00+07:00` or EXIF's clock without a zone, as a day. */
function dayOf(xmp: XmpTexts, iim: IptcTexts, { taken }: ExifTexts): string | undefined {
  const written = [
    xmp.get('photoshop:DateCreated')?.[0],
    iim.get(iptc.created)?.[0],
    taken && !Number.isNaN(taken.getTime()) ? taken.toISOString() : undefined,
  ];
  for (const text of written) {
    const [, year, month, day] =
      /^((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])/.exec(text ?? '') ?? [];
    if (year !== undefined) return `${year}-${month}-${day}`;
  }
  return undefined;
}

/**
 * What a picture file says of itself in XMP, IPTC or EXIF, in this order, as the IPTC's guidelines have it: caption, who
 * made it and who gave it, the day. Untrusted: one line each, of letters. Where it was taken is never read. Nothing throws.
 */
export function pictureWords(blocks: Blocks): PictureWords | undefined {
  const xmp: XmpTexts = blocks.xmp ? readXmp(blocks.xmp) : new Map();
  const iim: IptcTexts = blocks.iptc ? readIptc(blocks.iptc) : new Map();
  const exif = exifTexts(blocks.exif);
  const caption = firstOf(
    longest.caption,
    xmp.get('dc:description')?.[0],
    iim.get(iptc.caption)?.[0],
    exif.description,
  );
  const half = longest.credit / 2 - 2;
  const maker = firstOf(half, xmp.get('dc:creator')?.[0], iim.get(iptc.byline)?.[0], exif.artist);
  const giver = firstOf(half, xmp.get('photoshop:Credit')?.[0], iim.get(iptc.credit)?.[0]);
  const holder = firstOf(
    longest.credit,
    iim.get(iptc.source)?.[0],
    xmp.get('dc:rights')?.[0],
    iim.get(iptc.copyright)?.[0],
    exif.copyright,
  );
  const named =
    maker !== undefined && giver?.includes(maker)
      ? [giver]
      : [maker, giver].filter((name) => name !== undefined);
  const credit = named.length > 0 ? named.join(' / ') : holder;
  const taken = dayOf(xmp, iim, exif);
  if (caption === undefined && credit === undefined && taken === undefined) return undefined;
  return {
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
    ...(taken !== undefined && { taken }),
  };
}
