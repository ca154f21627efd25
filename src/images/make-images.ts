import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Picture, PictureFormat } from '../lib/picture.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { ImageSettings } from '../model/source-image.ts';
import { encodeCrop } from './encode-crop.ts';
import { sharp } from './encoder.ts';
import { cachedImage, isCached, storeImage } from './image-cache.ts';
import { type ImageOutput, imageOutputs } from './image-outputs.ts';

/** A source picture and the files that are wanted of it. */
export interface ImageJob {
  /** Absolute path of the picture. */
  readonly source: string;
  readonly picture: Picture;
  /** Those of `imageOutputs(picture)` that are wanted. */
  readonly outputs: readonly ImageOutput[];
}

/** The work of making a whole picture; `source` is the absolute path of its file. */
export const imageJob = (source: string, picture: Picture): ImageJob => ({
  source,
  picture,
  outputs: imageOutputs(picture),
});

/** A finished file in the cache. */
export interface MadeImage {
  readonly picture: Picture;
  readonly output: ImageOutput;
  /** Absolute path in the cache; to be copied or linked from there, never changed. */
  readonly file: string;
}

/** Pictures at work at once; each holds its source and 7 MB of pixels, and libuv has four threads for them. */
const atOnce = Math.min(4, availableParallelism());

type Pipeline = ReturnType<typeof sharp>;

function encoded(pipeline: Pipeline, format: PictureFormat, settings: ImageSettings): Pipeline {
  switch (format) {
    case 'jpg':
      // JPEG has no transparency: paper shows through. mozjpeg: a sixth smaller for 0.1 s at 1280 pixels.
      return pipeline.flatten({ background: '#fff' }).jpeg({ quality: settings.jpegQuality, mozjpeg: true });
    case 'webp':
      return pipeline.webp({ quality: settings.webpQuality });
    case 'avif':
      return pipeline.avif({ quality: settings.avifQuality, effort: settings.avifEffort });
    default:
      return unreachable(format);
  }
}

/**
 * Decodes once: turned upright, in sRGB, at the widest size that is made of this picture at all, whether wanted now or
 * not; every other size is made from these pixels.
 */
async function pixels(job: ImageJob, settings: ImageSettings) {
  const width = Math.max(job.picture.widths.at(-1) ?? 1, job.picture.avif.at(-1) ?? 1);
  const source = await readFile(job.source);
  const options = {
    failOn: 'truncated',
    limitInputPixels: settings.maxPixels,
    sequentialRead: true,
  } as const;
  return sharp(source, options)
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
}

async function makeImage(job: ImageJob, settings: ImageSettings, cacheDir: string): Promise<MadeImage[]> {
  const missing: ImageOutput[] = [];
  for (const output of job.outputs) if (!(await isCached(cacheDir, output))) missing.push(output);
  if (job.picture.crop) {
    const { source, picture } = job;
    for (const output of missing)
      await storeImage(cacheDir, output, await encodeCrop(source, picture, settings));
  } else if (missing.length > 0) {
    const { data, info } = await pixels(job, settings);
    const { width, height, channels } = info;
    for (const output of missing) {
      const pipeline = sharp(data, { raw: { width, height, channels } }).resize({ width: output.width });
      // Without `keepMetadata` nothing of the source goes along: no EXIF, no GPS position.
      await storeImage(cacheDir, output, await encoded(pipeline, output.format, settings).toBuffer());
    }
  }
  return job.outputs.map((output) => ({ picture: job.picture, output, file: cachedImage(cacheDir, output) }));
}

/**
 * Makes the wanted files of each picture in the cache, those that it has not yet, and tells each picture's files as
 * they are done. A few pictures are worked on at once. Throws when a source cannot be decoded: `probeImage` has
 * refused such files before.
 */
export async function makeImages(
  jobs: Iterable<ImageJob>,
  settings: ImageSettings,
  cacheDir: string,
  done: (made: readonly MadeImage[]) => void | Promise<void>,
): Promise<void> {
  const queue = jobs[Symbol.iterator]();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) {
      try {
        await done(await makeImage(next.value, settings, cacheDir));
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
