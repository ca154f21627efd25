import { existsSync, lstatSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { takeIn } from '../images/take-in.ts';
import { slugOf } from '../lib/vietnamese.ts';
import type { PictureWords } from '../model/picture-words.ts';
import type { Result } from '../model/result.ts';
import type { ImageFault, ImageSettings } from '../model/source-image.ts';

/** What is asked for: a photo of this machine for an article. */
export interface PictureOrder {
  /** Absolute. */
  readonly file: string;
  readonly content: string;
  /** Where it shall stand below `images/`: `2026/07`. */
  readonly folder: string;
  /** What it is called when its own name says nothing. */
  readonly name: string;
  readonly settings: ImageSettings;
  /** Bytes that a picture may have. */
  readonly mostBytes: number;
}

/** A picture that stands in the archive now. */
export interface KeptPicture {
  /** As front matter names it: `/images/2026/07/cho-noi.jpg`. */
  readonly src: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly words: PictureWords;
  /** Takes it away again. */
  readonly undo: () => void;
}

/** Why a photo was not taken in. */
export type PictureFault = ImageFault | 'missing' | 'no-file' | 'linked-folder';

/** Names that cameras, telephones and messengers give: `IMG_0123`, `DSC04567`, `2024-07-15 08.10.11`, `zalo-1234`. */
const fromMachines =
  /^(?:(?:img|dsc[fn]?|dscf|pxl|mvimg|p|gopr|dji|image|photo|anh|hinh|zalo|received|screenshot|wp|whatsapp-image|fb-img|scan|untitled)-?)?[\d-]*(?:[a-f\d]{8}-[a-f\d-]+|\d)[\da-f-]*(?:-at)?[\d-]*$/;

const fault = (reason: PictureFault): Result<never, PictureFault> => ({ ok: false, fault: reason });

/** Whether each folder down to a path is one, and no link to elsewhere. */
function isPlainWay(content: string, below: string): boolean {
  for (let folder = join(content, below); folder.length > content.length; folder = dirname(folder))
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) return false;
  return true;
}

/** Takes a photo into the archive under a name that is free. Nothing is written over, and nothing half written stays. */
export async function takePicture(order: PictureOrder): Promise<Result<KeptPicture, PictureFault>> {
  const { file, content, settings } = order;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return fault('missing');
  if (!found.isFile()) return fault('no-file');
  if (found.size > order.mostBytes) return fault('too-large');
  const folder = `images/${order.folder}`;
  if (!isPlainWay(content, folder)) return fault('linked-folder');
  const taken = await takeIn(file, settings);
  if (!taken.ok) return taken;
  const { bytes, extension, ...rest } = taken.value;
  const own = slugOf(basename(file, extname(file)));
  const name = own === '' || fromMachines.test(own) ? order.name : own;
  mkdirSync(join(content, folder), { recursive: true });
  for (let count = 1; ; count++) {
    const path = `${folder}/${name}${count === 1 ? '' : `-${count}`}${extension}`;
    const kept = join(content, path);
    if (existsSync(kept)) continue;
    try {
      writeFileSync(kept, bytes, { flag: 'wx', flush: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      rmSync(kept, { force: true });
      throw error;
    }
    return {
      ok: true,
      value: { ...rest, src: `/${path}`, file: kept, undo: () => rmSync(kept, { force: true }) },
    };
  }
}
