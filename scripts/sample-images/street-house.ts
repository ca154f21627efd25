import { darker, lighter } from './colour.ts';
import { type Picture, type Point, path, straight, stroke } from './svg.ts';

const vanishing: Point = [830, 500];
const halfStreet = 560;
const eye = 1.6;

/** A point of the street on the picture plane: its side (-1 left, 1 right), how far out from the house front, how deep, how high. */
export function street(side: number, out: number, depth: number, height: number): Point {
  const scale = 1 / depth;
  const x = vanishing[0] + side * (halfStreet - out * 110) * scale;
  const y = vanishing[1] + (eye - height) * 210 * scale;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

export interface House {
  readonly side: -1 | 1;
  readonly near: number;
  readonly far: number;
  readonly wall: string;
  readonly shutter: string;
  readonly eaves: number;
}

/** A tube house seen along the street: an open, lit shop below, shutters and a balcony above, a tiled roof. */
export function streetHouse(picture: Picture, house: House): string {
  const { side, near, far, wall, shutter, eaves } = house;
  const part = (a: number): number => 1 / (1 / near + (1 / far - 1 / near) * a);
  const panel = (from: number, to: number, low: number, high: number, fill: string, out = 0): string =>
    path(
      straight([
        street(side, out, part(from), low),
        street(side, out, part(to), low),
        street(side, out, part(to), high),
        street(side, out, part(from), high),
      ]),
      fill,
    );
  const [x1] = street(side, 0, near, 0);
  const [x2] = street(side, 0, far, 0);
  const plaster = picture.linear(
    `${darker(wall, 0.45)}, ${wall} 60%, ${lighter(wall, 0.1)}`,
    [x1, 0, x2, 0],
    false,
  );
  const parts = [panel(0, 1, 0, eaves, plaster), panel(0, 1, 0, 0.5, darker(wall, 0.5))];
  const glow = picture.linear(
    '#ffe9a8, #f7a848',
    [0, street(side, 0, near, 2.2)[1], 0, street(side, 0, near, 0)[1]],
    false,
  );
  parts.push(panel(0.1, 0.9, 0.1, 2.15, darker(shutter, 0.45)), panel(0.14, 0.86, 0.1, 2.05, glow));
  for (const at of [0.14, 0.31, 0.5, 0.69, 0.83])
    parts.push(panel(at, at + 0.035, 0.1, 2.05, darker(shutter, 0.35)));
  parts.push(panel(0.14, 0.31, 0.1, 0.75, '#7a3f24'), panel(0.54, 0.69, 0.1, 0.9, '#8a4a2a'));
  for (const at of [0.12, 0.42, 0.72]) {
    parts.push(
      panel(at, at + 0.18, 3.05, 4.25, darker(shutter, 0.3)),
      panel(at + 0.035, at + 0.145, 3.1, 4.2, at === 0.42 ? '#ffce6f' : '#e89a45'),
    );
    parts.push(
      panel(at - 0.03, at + 0.03, 3.05, 4.25, shutter),
      panel(at + 0.15, at + 0.21, 3.05, 4.25, shutter),
    );
  }
  parts.push(
    panel(0, 1, 2.78, 2.92, darker(wall, 0.3), 0.35),
    panel(0, 1, 3.42, 3.5, darker(shutter, 0.4), 0.35),
  );
  const rails = Array.from({ length: 19 }, (_, i) =>
    straight([street(side, 0.35, part(i / 18), 2.9), street(side, 0.35, part(i / 18), 3.45)], false),
  );
  parts.push(stroke(rails.join(''), darker(shutter, 0.4), 2.4 / near));
  /** The underside of the eaves, its rafters, and the row of tile ends along its edge. */
  const overhang = (height: number, drop: number, out: number): string => {
    const inner = [street(side, 0, part(0), height), street(side, 0, part(1), height)];
    const outer = [street(side, out, part(1), height - drop), street(side, out, part(0), height - drop)];
    const rafters = Array.from({ length: 13 }, (_, i) =>
      straight(
        [street(side, 0, part(i / 12), height), street(side, out, part(i / 12), height - drop)],
        false,
      ),
    );
    return (
      path(straight([...inner, ...outer]), picture.linear('#4a262a, #6b3a30')) +
      stroke(rafters.join(''), '#8f5638', 3 / near, { opacity: 0.8 }) +
      stroke(straight(outer, false), '#7a3830', 17 / near, { 'stroke-linecap': 'butt' }) +
      stroke(straight(outer, false), '#c9704a', 11 / near, {
        'stroke-linecap': 'butt',
        'stroke-dasharray': `${(12 / near).toFixed(1)} ${(7 / near).toFixed(1)}`,
      })
    );
  };
  parts.push(overhang(2.62, 0.28, 0.85), overhang(eaves, 0.12, 0.8));
  return parts.join('');
}
