import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { newPicture } from './picture.ts';
import type { Scene } from './svg.ts';

/** Draws a scene and encodes it as its file name asks. */
async function encode(scene: Scene): Promise<Buffer> {
  const [fieldWidth, fieldHeight] = scene.field ?? [1600, 1067];
  const picture = newPicture(scene.file, fieldWidth, fieldHeight);
  scene.draw(picture);
  const flat = scene.file.endsWith('.png');
  // The grain would double the weight of a very large picture, and spoil the flat areas a PNG packs well.
  const svg = picture.svg(scene.width, scene.height, !flat && scene.width <= 2000);
  const image = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' });
  if (flat) {
    return image.png({ palette: true, colours: 192, dither: 0.6, effort: 9, compressionLevel: 9 }).toBuffer();
  }
  // Orientation 6 tells a viewer to turn the picture a quarter clockwise, so it is stored turned the other way.
  const stored = scene.orientation === 6 ? image.rotate(270).withMetadata({ orientation: 6 }) : image;
  return stored.jpeg({ quality: scene.quality ?? 82, mozjpeg: true }).toBuffer();
}

/** Writes a scene's file into a folder and returns its size in bytes. */
export async function render(scene: Scene, folder: string): Promise<number> {
  const bytes = await encode(scene);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, scene.file), bytes);
  return bytes.length;
}
