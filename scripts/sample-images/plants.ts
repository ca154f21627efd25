import { bark, darker, forest, leaf, lighter, mix } from './colour.ts';
import type { Random } from './random.ts';
import { circle, curve, ellipse, group, type Point, path, place, stroke } from './svg.ts';

/** A leafy tree: a forked trunk under a crown of round masses, lit from the upper left or right. */
export function tree(
  random: Random,
  x: number,
  y: number,
  height: number,
  colour = leaf,
  lightLeft = true,
): string {
  const crown: string[] = [];
  const light: string[] = [];
  const side = lightLeft ? -1 : 1;
  const masses = height > 220 ? 30 : 11;
  const size = height > 220 ? 10 : 16;
  for (let i = 0; i < masses; i++) {
    const angle = random.between(0, 2 * Math.PI);
    const reach = random.between(0.1, 1) ** 0.6;
    const cx = Math.cos(angle) * reach * (43 - size);
    const cy = -68 + Math.sin(angle) * reach * (35 - size);
    const r = random.between(0.75, 1.25) * size;
    const tone = mix(darker(colour, 0.3), colour, 0.6 - (cy + 68) / 46);
    crown.push(circle(cx, cy, r, tone));
    if (cy < -62 + random.between(0, 14)) {
      light.push(
        circle(cx + side * r * 0.3, cy - r * 0.34, r * 0.6, mix(tone, '#b9cf6c', 0.3), { opacity: 0.75 }),
      );
    }
  }
  const trunk =
    path('M-5 0Q-2.6 -3 -2.4 -14C-2 -30 -3 -40 -2.5 -60H2.5C3 -40 2 -28 2.6 -14Q3 -3 6 0Z', bark) +
    stroke('M0 -34Q8 -46 14 -58M-1 -28Q-9 -40 -14 -52', bark, 2.6);
  return place(x, y, height / 100, trunk + crown.join('') + light.join(''));
}

/** One frond of a palm, from the origin to an end, its leaflets hanging from the spine. */
function frond(end: Point, arch: number, colour: string): string {
  const [ex, ey] = end;
  const [mx, my] = [ex * 0.5, ey * 0.5 - arch];
  const spine = (t: number): Point => [2 * t * (1 - t) * mx + t * t * ex, 2 * t * (1 - t) * my + t * t * ey];
  let leaflets = '';
  for (let i = 1; i <= 15; i++) {
    const t = i / 15;
    const [x, y] = spine(t);
    const [bx, by] = spine(Math.max(0, t - 0.07));
    const long = 13 * Math.sin(Math.PI * (0.12 + t * 0.8)) + 2;
    const forth = ex === 0 ? 0 : Math.sign(ex) * long * 0.42;
    const numbers = [bx, by, x + forth, y + long, x, y, bx, by, x + forth * 1.6, y - long * 0.45, x, y];
    const [a, b, c, d, e, f, g, h, k, l, m, n] = numbers.map((value) => value.toFixed(1));
    leaflets += `M${a} ${b}L${c} ${d}L${e} ${f}ZM${g} ${h}L${k} ${l}L${m} ${n}Z`;
  }
  return path(leaflets, colour) + stroke(`M0 0Q${mx} ${my} ${ex} ${ey}`, darker(colour, 0.25), 1.1);
}

/** A coconut palm with a bent trunk. */
export function palm(
  random: Random,
  x: number,
  y: number,
  height: number,
  colour = forest,
  lean = 12,
): string {
  const fronds: string[] = [];
  for (let i = 0; i < 11; i++) {
    const turn = ((-190 + i * 20 + random.between(-6, 6)) * Math.PI) / 180;
    const length = random.between(32, 42);
    const end: Point = [Math.cos(turn) * length, Math.sin(turn) * length * 0.62 + 9];
    fronds.push(
      frond(
        end,
        7 + 5 * Math.abs(Math.cos(turn)),
        mix(darker(colour, 0.25), lighter(colour, 0.06), (i % 3) / 2),
      ),
    );
  }
  const trunk = path(
    `M-2.4 0Q${lean * 0.15} -55 ${lean - 1} -88H${lean + 1.2}Q${lean * 0.2 + 4} -55 2.6 0Z`,
    mix(bark, colour, 0.35),
  );
  const nuts =
    circle(-2, 2.4, 2.3, mix('#8a6234', colour, 0.4)) + circle(1.8, 3, 2.3, mix('#6b4027', colour, 0.4));
  return place(x, y, height / 100, trunk + group({ transform: `translate(${lean} -88)` }, ...fronds, nuts));
}

/** A conifer of stacked skirts. */
export function pine(x: number, y: number, height: number, colour: string): string {
  const tiers = [0, 1, 2, 3].map((i) => {
    const [top, wide] = [-100 + i * 19, 10 + i * 6];
    return path(
      `M0 ${top}Q${wide * 0.4} ${top + 22} ${wide} ${top + 34}H${-wide}Q${-wide * 0.4} ${top + 22} 0 ${top}Z`,
      mix(colour, lighter(colour, 0.15), 1 - i / 3),
    );
  });
  return place(x, y, height / 100, path('M-2 0V-20H2V0Z', bark) + tiers.reverse().join(''));
}

/** A clump of bamboo, its tips bowing under fans of narrow leaves. */
export function bamboo(random: Random, x: number, y: number, height: number, colour = leaf): string {
  const parts: string[] = [];
  for (let i = 0; i < 8; i++) {
    const foot = (i - 3.5) * 3 + random.between(-1.5, 1.5);
    const bow = foot * 2.4 + random.between(-8, 8) + Math.sign(foot) * 6;
    const tall = random.between(70, 100);
    const shade = mix(darker(colour, 0.35), lighter(colour, 0.1), i / 7);
    const at = (t: number): Point => [foot + (bow - foot) * t ** 2.4, -tall * (t - 0.1 * t ** 5)];
    const culm = [0, 0.25, 0.5, 0.75, 1].map(at);
    parts.push(
      stroke(curve(culm), shade, 1.7),
      stroke(curve(culm), lighter(shade, 0.25), 0.7, { 'stroke-dasharray': '8.4 .8' }),
    );
    for (let j = 0; j < 13; j++) {
      const [nodeX, nodeY] = at(0.42 + j * 0.046);
      const side = j % 2 === 0 ? 1 : -1;
      for (let k = 0; k < 4; k++) {
        const turn = side * (12 + k * 21) + 90 - random.between(-9, 9) - side * 62;
        const long = random.between(8, 13.5);
        const body = path(
          `M0 0Q${long * 0.4} -1.5 ${long} 0Q${long * 0.4} 1.1 0 0Z`,
          k % 2 === 0 ? shade : lighter(shade, 0.12),
        );
        parts.push(place(nodeX + side, nodeY, 1, body, false, turn));
      }
    }
  }
  return place(x, y, height / 100, parts.join(''));
}

/** A low mass of bushes. */
export function bush(random: Random, x: number, y: number, width: number, colour: string): string {
  const parts: string[] = [];
  for (let i = 0; i < 7; i++) {
    const cx = (i / 6 - 0.5) * width * 0.8;
    const r = width * random.between(0.11, 0.19) * (1 - Math.abs(i / 6 - 0.5) * 0.7);
    parts.push(circle(x + cx, y - r * 0.5, r, mix(colour, darker(colour, 0.25), random.between(0, 1))));
  }
  return parts.join('') + ellipse(x, y, width * 0.48, width * 0.05, darker(colour, 0.3));
}

/** Blades of grass or rice along a line. */
export function grass(
  random: Random,
  from: Point,
  to: Point,
  count: number,
  height: number,
  colours: readonly string[],
): string {
  const blades: string[] = [];
  for (let i = 0; i < count; i++) {
    const part = (i + random.between(-0.5, 0.5)) / count;
    const x = from[0] + (to[0] - from[0]) * part;
    const y = from[1] + (to[1] - from[1]) * part + random.between(-0.05, 0.12) * height;
    const tall = height * random.between(0.55, 1);
    const bow = random.between(-0.5, 0.5) * tall;
    const wide = height * 0.045;
    const d = `M${Math.round(x - wide)} ${Math.round(y)}Q${Math.round(x + bow * 0.2)} ${Math.round(y - tall * 0.7)} ${Math.round(x + bow)} ${Math.round(y - tall)}Q${Math.round(x + bow * 0.3 + wide)} ${Math.round(y - tall * 0.6)} ${Math.round(x + wide)} ${Math.round(y)}Z`;
    blades.push(path(d, random.pick(colours)));
  }
  return blades.join('');
}

/** One pointed leaf with a midrib, lying along the x axis, `length` long. */
export function blade(length: number, width: number, colour: string, rib = lighter(colour, 0.25)): string {
  const half = width / 2;
  const upper = `M0 0C${length * 0.25} ${-half * 1.3} ${length * 0.7} ${-half} ${length} 0`;
  return (
    path(`${upper}C${length * 0.7} ${half} ${length * 0.25} ${half * 1.3} 0 0Z`, colour) +
    path(`${upper}Z`, lighter(colour, 0.08)) +
    stroke(`M0 0L${length * 0.92} 0`, rib, Math.max(0.8, width * 0.035), { opacity: 0.7 })
  );
}

/** A broad banana leaf, torn along its veins, rising from the origin. */
export function bananaLeaf(
  random: Random,
  x: number,
  y: number,
  length: number,
  turn: number,
  colour: string,
): string {
  const edge = (side: number): Point[] => {
    const points: Point[] = [];
    for (let i = 0; i <= 12; i++) {
      const part = i / 12;
      const wide = Math.sin(Math.PI * part ** 0.8) * length * 0.15 * random.between(0.82, 1);
      points.push([length * part, side * wide - length * 0.12 * Math.sin(part * Math.PI * 0.9)]);
    }
    return points;
  };
  const upper = edge(-1);
  const lower = edge(1).reverse();
  const spine: Point[] = [0, 0.33, 0.66, 1].map((part) => [
    length * part,
    -length * 0.12 * Math.sin(part * Math.PI * 0.9),
  ]);
  const body =
    path(curve([...upper, ...lower], true), colour) +
    path(`${curve(upper)}${curve([...spine].reverse(), false, 'L')}Z`, lighter(colour, 0.12)) +
    stroke(curve(spine), lighter(colour, 0.35), length * 0.012);
  return place(x, y, 1, body, false, turn);
}
