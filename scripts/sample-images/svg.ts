import type { Random } from './random.ts';

export type Point = readonly [x: number, y: number];
export type Attributes = Readonly<Record<string, string | number>>;
/** The colours of a gradient as CSS lists them: `#f4b886, #c98a2b 40%, #1b2233 100% / 0.5` (the last is opacity). */
export type Stops = string;

/** A picture in the making; every scene is drawn on a field of 1600 by 1067 unless it says otherwise. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly random: Random;
  add(...markup: string[]): void;
  /** Defines a gradient along a line in picture coordinates (or, with `box`, of the shape's own box); returns a fill. */
  linear(stops: Stops, line?: readonly [number, number, number, number], box?: boolean): string;
  /** Defines a round gradient in picture coordinates; returns a fill. */
  radial(stops: Stops, centre: Point, radius: number): string;
  /** Defines a blur; returns the value of a `filter` attribute. */
  blur(deviation: number): string;
  /** Defines a clip from shapes; returns the value of a `clip-path` attribute. */
  clip(shapes: string): string;
  svg(outputWidth: number, outputHeight: number, grained: boolean): string;
}

export interface Scene {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  /** The field the scene is drawn on, when it differs from 1600 by 1067. */
  readonly field?: Point;
  /** The JPEG quality, when it is not 82. */
  readonly quality?: number;
  /** The EXIF orientation the file is stored with. */
  readonly orientation?: 6;
  readonly draw: (picture: Picture) => void;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

export function element(name: string, attributes: Attributes, body = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : value}"`,
  );
  return body === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${body}</${name}>`;
}

export const path = (d: string, fill: string, more: Attributes = {}): string =>
  element('path', { d, fill, ...more });

export const stroke = (d: string, colour: string, width: number, more: Attributes = {}): string =>
  path(d, 'none', {
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Attributes = {},
) => element('rect', { x, y, width, height, fill, ...more });

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  element('circle', { cx, cy, r, fill, ...more });

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attributes = {},
) => element('ellipse', { cx, cy, rx, ry, fill, ...more });

export const group = (attributes: Attributes, ...body: string[]): string =>
  element('g', attributes, body.join(''));

/** Places what was drawn around the origin: moved, scaled (flip: mirrored) and turned. */
export function place(x: number, y: number, scale: number, body: string, flip = false, turn = 0): string {
  const spin = turn === 0 ? '' : ` rotate(${number(turn)})`;
  const transform = `translate(${number(x)} ${number(y)}) scale(${number(flip ? -scale : scale)} ${number(scale)})`;
  return element('g', { transform: transform + spin }, body);
}

/** Straight lines through points, as path data. */
export function straight(points: readonly Point[], close = true): string {
  const data = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('');
  return close ? `${data}Z` : data;
}

/** A soft curve through points (Catmull-Rom), as path data. */
export function curve(points: readonly Point[], close = false, start = 'M'): string {
  const count = points.length;
  const at = (i: number): Point => {
    const index = close ? (i + count) % count : Math.min(count - 1, Math.max(0, i));
    return points[index] ?? [0, 0];
  };
  const [x0, y0] = at(0);
  let data = `${start}${number(x0)} ${number(y0)}`;
  for (let i = 0; i < (close ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    data += `C${[...first, ...second, ...to].map(number).join(' ')}`;
  }
  return close ? `${data}Z` : data;
}

/** Points from a flat list of their coordinates. */
export function points(flat: readonly number[]): Point[] {
  return rows(2, flat).map(([x = 0, y = 0]) => [x, y]);
}

/** A flat list of numbers cut into rows. */
export function rows(width: number, flat: readonly number[]): number[][] {
  return Array.from({ length: Math.floor(flat.length / width) }, (_, i) =>
    flat.slice(i * width, (i + 1) * width),
  );
}
