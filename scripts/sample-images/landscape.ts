import { cream, lighter, mix } from './colour.ts';
import { wave } from './random.ts';
import { circle, curve, ellipse, group, type Picture, type Point, path, rect, type Stops } from './svg.ts';

/** Fills the picture from the top down to a line with a vertical gradient. */
export function sky(picture: Picture, stops: Stops, bottom = picture.height): void {
  picture.add(rect(0, 0, picture.width, bottom, picture.linear(stops)));
}

/** A sun or moon with a wide, soft glow. */
export function sun(
  picture: Picture,
  [x, y]: Point,
  r: number,
  colour: string,
  glow: string,
  reach = 6,
): void {
  const halo = picture.radial(`${glow} / 0.85, ${glow} 25% / 0.45, ${glow} / 0`, [x, y], r * reach);
  picture.add(circle(x, y, r * reach, halo), circle(x, y, r, colour));
}

export interface Ridge {
  readonly y: number;
  readonly height: number;
  readonly length?: number;
  readonly octaves?: number;
  readonly top: string;
  readonly bottom?: string;
  readonly depth?: number;
  /** Lifts or lowers the crest along the way. */
  readonly bend?: (x: number) => number;
}

/** A line of hills across the picture, paler towards its foot; returns the height of its crest at x. */
export function ridge(picture: Picture, hill: Ridge): (x: number) => number {
  const shape = wave(picture.random, hill.length ?? 900, hill.octaves ?? 4);
  const crest = (x: number): number => hill.y - hill.height * (0.5 + 0.5 * shape(x)) + (hill.bend?.(x) ?? 0);
  const points: Point[] = [];
  for (let x = -40; x <= picture.width + 40; x += 20) points.push([x, crest(x)]);
  const low = picture.height + 10;
  const depth = hill.depth ?? 220;
  const from = hill.y - hill.height;
  const fill = picture.linear(`${hill.top}, ${hill.bottom ?? hill.top}`, [0, from, 0, from + depth], false);
  picture.add(path(`${curve(points)}L${picture.width + 40} ${low}L-40 ${low}Z`, fill));
  return crest;
}

/** A band of mist: clear above and below, white in the middle. */
export function mist(picture: Picture, y: number, height: number, colour: string, opacity: number): void {
  const fill = picture.linear(`${colour} / 0, ${colour} 55% / ${opacity}, ${colour} / 0`);
  picture.add(rect(0, y, picture.width, height, fill));
}

/** A long flat cloud, as on a lacquer screen: rounded strips lying on one another. */
export function cloud(
  picture: Picture,
  x: number,
  y: number,
  width: number,
  colour: string,
  opacity = 0.8,
): void {
  const { random } = picture;
  const strips: string[] = [];
  const thick = width * 0.05;
  for (let i = 0; i < 4; i++) {
    const part = width * ([0.46, 0.8, 1, 0.62][i] ?? 1) * random.between(0.9, 1.1);
    const left = x - part / 2 + random.between(-0.12, 0.12) * width;
    strips.push(rect(left, y + i * thick * 0.82, part, thick, colour, { rx: thick / 2 }));
  }
  picture.add(group({ opacity }, ...strips));
}

/** Flecks of light lying on water, longer and bolder towards the viewer. */
export function glints(
  picture: Picture,
  area: {
    x: Point;
    y: Point;
    count: number;
    colour: string;
    opacity?: number;
    size?: number;
    spread?: number;
  },
): void {
  const { random } = picture;
  const [left, right] = area.x;
  const [top, bottom] = area.y;
  const middle = (left + right) / 2;
  for (let i = 0; i < area.count; i++) {
    const near = random.between(0, 1) ** 1.3;
    const y = top + (bottom - top) * near;
    const reach = ((right - left) / 2) * (1 - (1 - near) * (area.spread ?? 0));
    const x = middle + random.between(-1, 1) * reach;
    const size = (area.size ?? 1) * (0.35 + near) * random.between(0.5, 1.4);
    const opacity = (area.opacity ?? 0.5) * random.between(0.4, 1);
    picture.add(ellipse(x, y, 34 * size, 1.1 + 1.9 * size, area.colour, { opacity }));
  }
}

/** Shafts of light falling from a point. */
export function shafts(
  picture: Picture,
  [x, y]: Point,
  ends: readonly Point[],
  length: number,
  opacity: number,
): void {
  const fill = picture.radial(`${cream} / ${opacity}, ${cream} / 0`, [x, y], length);
  for (const [from, to] of ends) {
    const end = (angle: number): string => {
      const turn = (angle * Math.PI) / 180;
      return `${Math.round(x + Math.cos(turn) * length)} ${Math.round(y + Math.sin(turn) * length)}`;
    };
    picture.add(path(`M${x} ${y}L${end(from)}L${end(to)}Z`, fill));
  }
}

/** Stars, most of them faint. */
export function stars(
  picture: Picture,
  count: number,
  bottom: number,
  colour = lighter('#8fa6bd', 0.6),
): void {
  const { random } = picture;
  for (let i = 0; i < count; i++) {
    const r = random.between(0, 1) ** 3 * 2 + 0.6;
    const y = random.between(0, 1) ** 1.4 * bottom;
    picture.add(
      circle(random.between(0, picture.width), y, r, mix(colour, '#ffffff', 0.4), { opacity: 0.75 }),
    );
  }
}
