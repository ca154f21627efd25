import { darker, lighter, mix } from './colour.ts';
import { wave } from './random.ts';
import { curve, group, type Picture, type Point, path, straight, stroke } from './svg.ts';

export interface TerracedHill {
  /** The height of the skyline at x. */
  readonly crest: (x: number) => number;
  /** Where the spurs of the hill fan out from. */
  readonly apex: number;
  readonly top: number;
  readonly foot: number;
  readonly levels: number;
  /** How far the spurs bulge downwards at the foot of the hill. */
  readonly bulge: number;
  /** The length of two spurs side by side. */
  readonly spur: number;
  readonly slant: number;
  readonly riser: number;
  /** The width of a field at the foot. */
  readonly field: number;
  readonly crops: readonly string[];
  readonly earth: string;
  /** Whether rows of young rice are drawn in the fields. */
  readonly rows: boolean;
}

const left = -30;
const right = 1630;
const step = 18;

/** A terraced hillside; returns the height of the edge of a level (0 at the top) at x, to stand things on. */
export function terracedHill(picture: Picture, hill: TerracedHill): (level: number, x: number) => number {
  const { random } = picture;
  const lobes = wave(random, hill.spur, 2);
  const ripple = wave(random, 170, 2);
  const narrow = Array.from({ length: hill.levels + 2 }, () => wave(random, random.between(380, 900), 2));
  const edge = (level: number, x: number): number => {
    const t = Math.max(0, level) / hill.levels;
    const scale = 0.4 + 0.6 * t;
    const u = (x - hill.apex) / scale;
    const spur = 2 * (lobes(u) ** 2 + 0.012) ** 0.36 - 1;
    const gap = ((hill.foot - hill.top) / hill.levels) * 1.45 * t ** 0.45;
    const sway = narrow[Math.round(level)]?.(x) ?? 0;
    const base = hill.top + (hill.foot - hill.top) * t ** 1.45;
    return (
      base + hill.bulge * scale * (spur + 0.16 * ripple(u)) + hill.slant * (x - hill.apex) + gap * 0.3 * sway
    );
  };
  const along = (level: number, from: number, to: number, lift = 0): Point[] => {
    const count = Math.max(2, Math.ceil((to - from) / step));
    return Array.from({ length: count + 1 }, (_, i) => {
      const x = from + ((to - from) * i) / count;
      return [x, edge(level, x) - lift] as const;
    });
  };
  const parts: string[] = [];
  const lip = lighter(hill.earth, 0.3);
  const between = (upper: readonly Point[], lower: readonly Point[], fill: string): string =>
    path(`${curve(upper)}${curve([...lower].reverse(), false, 'L')}Z`, fill);

  for (let level = 1; level <= hill.levels; level++) {
    const t = level / hill.levels;
    const rise = hill.riser * (0.25 + 0.75 * t);
    const upper = along(level - 1, left, right, -1);
    parts.push(between(upper, along(level, left, right), lip));
    let x = left;
    while (x < right) {
      const next = x + hill.field * (0.3 + 0.7 * t) * random.between(0.5, 1.6);
      const lean = random.between(-16, 16) * t;
      const bund = 2 + 2.6 * t;
      const crop = random.pick(hill.crops);
      const inset = 1 + 2.2 * t;
      const lower = along(level, x + bund, next, rise + inset);
      const farther = along(level - 1, x + bund + lean, next + lean, -inset * 0.7);
      const [, farY] = farther[0] ?? [0, 0];
      const shade = picture.linear(
        `${darker(crop, 0.12)}, ${lighter(crop, 0.12)}`,
        [0, farY, 0, farY + 40 + 60 * t],
        false,
      );
      parts.push(between(farther, lower, shade));
      if (hill.rows && random.chance(0.6)) {
        const middle = lower.map(([px, py], i): Point => [px, py + ((farther[i]?.[1] ?? py) - py) * 0.45]);
        const dash = { 'stroke-dasharray': `${(3 * t).toFixed(1)} ${(6 * t).toFixed(1)}`, opacity: 0.4 };
        parts.push(stroke(curve(middle), mix(crop, '#2f5a35', 0.7), 2.2 * t, dash));
      }
      x = next;
    }
    parts.push(
      between(
        along(level, left, right, rise),
        along(level, left, right),
        picture.linear(`${hill.earth}, ${darker(hill.earth, 0.35)}`),
      ),
    );
  }
  const skyline: Point[] = [];
  for (let x = left; x <= right; x += step) skyline.push([x, Math.round(hill.crest(x))]);
  const shape = path(`${straight(skyline, false)}L${right} 1100L${left} 1100Z`, '#000000');
  picture.add(group({ 'clip-path': picture.clip(shape) }, ...parts));
  return edge;
}
