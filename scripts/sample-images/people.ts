import { bark, skin as brown, darker, gold, ink, lighter } from './colour.ts';
import type { Limb, Pose } from './poses.ts';
import { circle, ellipse, type Point, path, place, rect, straight, stroke } from './svg.ts';

export type Hat = 'leaf' | 'scarf' | 'cap' | 'helmet' | 'bun' | 'long' | 'none';

export interface Dress {
  readonly top: string;
  readonly bottom: string;
  readonly skin?: string;
  readonly hair?: string;
  readonly hat?: Hat;
  readonly hatColour?: string;
  /** trousers (when left out), a long wrapped skirt, shorts, or a long split tunic over trousers. */
  readonly cut?: 'skirt' | 'shorts' | 'tunic';
  /** The colour of a band at the hem and the sleeves. */
  readonly trim?: string;
  readonly child?: boolean;
}

function bentLimb(from: Point, [joint, end]: Limb, colour: string, width: number): string {
  return stroke(straight([from, joint, end], false), colour, width);
}

function leg(from: Point, limbOf: Limb, dress: Dress, colour: string, bare: string): string {
  const [joint, end] = limbOf;
  const shoe = stroke(
    `M${end[0] - 0.5} ${end[1] - 1.6}L${end[0] + 5} ${end[1] - 1.4}`,
    darker(bare, 0.35),
    3.6,
  );
  if (dress.cut !== 'shorts') {
    return shoe + bentLimb(from, [joint, [end[0], end[1] - 4]], colour, 7.6);
  }
  const knee: Point = [from[0] + (joint[0] - from[0]) * 0.8, from[1] + (joint[1] - from[1]) * 0.8];
  return (
    shoe +
    bentLimb(from, limbOf, bare, 6.2) +
    stroke(straight([from, knee], false), colour, 10.5, { 'stroke-linecap': 'butt' })
  );
}

function arm(from: Point, limbOf: Limb, sleeve: string, bare: string, trim?: string): string {
  const [joint, end] = limbOf;
  const wrist: Point = [joint[0] + (end[0] - joint[0]) * 0.62, joint[1] + (end[1] - joint[1]) * 0.62];
  const cuff: Point = [joint[0] + (end[0] - joint[0]) * 0.5, joint[1] + (end[1] - joint[1]) * 0.5];
  return (
    stroke(straight([joint, end], false), bare, 4.6) +
    bentLimb(from, [joint, wrist], sleeve, 6.4) +
    (trim === undefined
      ? ''
      : stroke(straight([cuff, wrist], false), trim, 6.9, { 'stroke-linecap': 'butt' }))
  );
}

function head([x, y]: Point, dress: Dress): string {
  const bare = dress.skin ?? brown;
  const hair = dress.hair ?? bark;
  const size = dress.child === true ? 1.32 : 1;
  const base = ellipse(0.6, 0, 5.7, 6.8, bare) + path('M5.6 -1q2 1.6 .6 2.4l-1 .4z', bare);
  const cap = path(
    'M-6.4 3.5C-8.5 -4 -4 -9.2 1 -8.6C5 -8.4 7 -5 6.4 -2.4C3 -3 0 -4 -1.6 -3C-2 0 -3.4 3.2 -6.4 3.5Z',
    hair,
  );
  const cover = dress.hatColour ?? gold;
  const hats: Record<Hat, string> = {
    none: cap,
    bun: cap + circle(-6.6, 1, 3.6, hair),
    long: path('M-2 -6C-9 -4 -8.4 8 -9.6 17C-7 20 -3 19 -1.6 15C0 8 0 0 0 -4Z', hair) + cap,
    leaf:
      path('M-6 1C-7 5 -6 8 -5 9L-1 7Z', hair) +
      path('M-16.5 1.6L.4 -13.4L17 1.6Q.4 5.4 -16.5 1.6Z', lighter(cover, 0.55)) +
      path('M-16.5 1.6L.4 -13.4Q-4 -2 -3.4 3.4Q-11 3.2 -16.5 1.6Z', darker(cover, 0.08), { opacity: 0.55 }),
    scarf:
      cap +
      path('M-7.4 -.6C-9 -8 -3 -11.4 2 -10.4C6.6 -9.6 7.6 -5.6 6.8 -3.2C2 -5.4 -3 -4.6 -7.4 -.6Z', cover) +
      path('M-6 -3q-5 5 -3 12l3.4 -1q-1 -5 1 -9z', cover),
    cap: cap + path('M-6.6 -2.6C-6.6 -10 5.4 -11.6 6.6 -3.4L11.6 -2.4L11.4 -1L-6.6 -2.6Z', cover),
    helmet: cap + path('M-7.6 -2.4C-7.6 -12 6.6 -13 7.6 -3L10.2 -2.6V-1.2L-7.8 -1Z', cover),
  };
  return place(x, y, size, base + hats[dress.hat ?? 'none']);
}

function skirt(pose: Pose, dress: Dress): string {
  const [[, far], [, near]] = pose.legs;
  const left = Math.min(far[0], near[0]) - 5;
  const right = Math.max(far[0], near[0]) + 5;
  const [hx, hy] = pose.hip;
  const foot = Math.max(far[1], near[1]) - 5;
  const band = (at: number, tall: number): string =>
    rect(left + 0.4, foot - at - tall, right - left - 0.8, tall, dress.trim ?? dress.bottom);
  const cloth = path(`M${hx - 8} ${hy - 2}H${hx + 8}L${right} ${foot}H${left}Z`, dress.bottom);
  return cloth + (dress.trim === undefined ? '' : band(2.4, 2.6) + band(7.5, 1.2));
}

/** The trunk of the body from neck to hem, shaded on its back, with the skirts of a long tunic. */
function torso(pose: Pose, dress: Dress): string {
  const [hx, hy] = pose.hip;
  const [nx, ny] = pose.neck;
  const lean = Math.hypot(nx - hx, ny - hy) || 1;
  const [ux, uy] = [(ny - hy) / lean, (hx - nx) / lean];
  /** A point of the trunk: how far along it (0 at the hip, 1 at the neck), and how far to the front. */
  const at = (along: number, front: number): Point => [
    hx + (nx - hx) * along - ux * front,
    hy + (ny - hy) * along - uy * front,
  ];
  const front = [at(0.96, 2), at(0.87, 6), at(0.5, 5.4), at(-0.1, 6.4)];
  const back = [at(-0.1, -6.4), at(0.5, -5.4), at(0.87, -6), at(0.96, -2)];
  const shade = [at(0.87, -3), at(-0.12, -2), at(-0.12, -8.6), at(0.5, -7.6), at(0.87, -8.2)];
  const hem = [at(-0.08, 8.4), at(-0.16, 8.5), at(-0.16, -8.5), at(-0.08, -8.4)];
  const tails = [at(-0.1, 8), at(-0.1, -8), at(-1.05, -9.5), at(-1.1, 8.5)];
  return (
    (dress.cut === 'tunic' ? path(straight(tails), dress.top) : '') +
    path(straight([...front, ...back]), dress.top, {
      stroke: dress.top,
      'stroke-width': 4.6,
      'stroke-linejoin': 'round',
    }) +
    path(straight(shade), ink, { opacity: 0.13 }) +
    (dress.trim === undefined ? '' : path(straight(hem), dress.trim))
  );
}

/** A small human figure, `height` tall were it standing, with its feet at x and y. */
export function person(x: number, y: number, height: number, pose: Pose, dress: Dress, flip = false): string {
  const bare = dress.skin ?? brown;
  const [hx, hy] = pose.hip;
  const [nx, ny] = pose.neck;
  const [headX, headY] = pose.head;
  const far = darker(bare, 0.15);
  const legs =
    dress.cut === 'skirt'
      ? skirt(pose, dress)
      : leg([hx + 2, hy], pose.legs[0], dress, darker(dress.bottom, 0.22), far) +
        leg([hx - 2, hy], pose.legs[1], dress, dress.bottom, bare);
  const parts = [
    arm([nx + 3, ny + 5], pose.arms[0], darker(dress.top, 0.25), far, dress.trim),
    legs,
    stroke(`M${nx} ${ny + 2}L${nx + headX * 0.6} ${ny + headY * 0.6}`, darker(bare, 0.2), 4.6),
    torso(pose, dress),
    head([nx + headX, ny + headY], dress),
    arm([nx - 3, ny + 6], pose.arms[1], dress.top, bare, dress.trim),
  ];
  return place(x, y, height / 100, parts.join(''), flip);
}

/** A bamboo pole with two baskets, for a figure in the pose `carry`. */
export function shoulderPole(x: number, y: number, height: number, load: string, flip = false): string {
  const basket = (at: number): string =>
    stroke(`M${at} -83L${at - 7} -40M${at} -83L${at + 7} -40`, bark, 0.9) +
    path(`M${at - 10} -40H${at + 10}L${at + 7} -29H${at - 7}Z`, '#8a6234') +
    path(`M${at - 9} -40Q${at} -51 ${at + 9} -40Z`, load);
  return place(
    x,
    y,
    height / 100,
    basket(-30) + basket(36) + stroke('M-32 -82Q3 -87 38 -82', '#6b4027', 2),
    flip,
  );
}
