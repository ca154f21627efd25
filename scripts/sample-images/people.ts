import { bark, skin as brown, darker, gold, ink, lighter, paper } from './colour.ts';
import { circle, ellipse, type Point, path, place, straight, stroke } from './svg.ts';

type Limb = readonly [joint: Point, end: Point];

/** Where a body's joints are, in a figure 100 tall that stands on the origin and faces right. */
export interface Pose {
  readonly hip: Point;
  readonly neck: Point;
  /** The middle of the head, from the neck. */
  readonly head: Point;
  /** The far limb first. */
  readonly legs: readonly [Limb, Limb];
  readonly arms: readonly [Limb, Limb];
}

export const poses = {
  stand: {
    hip: [0, -50],
    neck: [0, -82],
    head: [1, -9],
    legs: [
      [
        [3, -26],
        [4, -1],
      ],
      [
        [-3, -26],
        [-3, 0],
      ],
    ],
    arms: [
      [
        [8, -67],
        [9, -52],
      ],
      [
        [-8, -67],
        [-7, -51],
      ],
    ],
  },
  walk: {
    hip: [0, -49],
    neck: [3, -81],
    head: [2, -9],
    legs: [
      [
        [-2, -25],
        [-13, -5],
      ],
      [
        [7, -27],
        [10, 0],
      ],
    ],
    arms: [
      [
        [10, -67],
        [16, -56],
      ],
      [
        [-5, -66],
        [-7, -51],
      ],
    ],
  },
  carry: {
    hip: [0, -48],
    neck: [3, -79],
    head: [3, -9],
    legs: [
      [
        [-1, -25],
        [-13, -4],
      ],
      [
        [8, -26],
        [9, 0],
      ],
    ],
    arms: [
      [
        [12, -70],
        [17, -80],
      ],
      [
        [-5, -63],
        [-12, -52],
      ],
    ],
  },
  row: {
    hip: [-4, -47],
    neck: [7, -76],
    head: [4, -8],
    legs: [
      [
        [6, -26],
        [9, -1],
      ],
      [
        [-7, -25],
        [-14, 0],
      ],
    ],
    arms: [
      [
        [17, -66],
        [28, -66],
      ],
      [
        [13, -61],
        [25, -58],
      ],
    ],
  },
  pull: {
    hip: [-10, -42],
    neck: [-6, -73],
    head: [3, -9],
    legs: [
      [
        [3, -26],
        [12, 0],
      ],
      [
        [-6, -21],
        [-2, 0],
      ],
    ],
    arms: [
      [
        [7, -63],
        [20, -58],
      ],
      [
        [4, -58],
        [17, -53],
      ],
    ],
  },
  sit: {
    hip: [0, -26],
    neck: [1, -57],
    head: [2, -9],
    legs: [
      [
        [18, -27],
        [20, -3],
      ],
      [
        [19, -25],
        [17, 0],
      ],
    ],
    arms: [
      [
        [9, -42],
        [19, -37],
      ],
      [
        [5, -41],
        [16, -35],
      ],
    ],
  },
  squat: {
    hip: [-6, -16],
    neck: [1, -44],
    head: [4, -8],
    legs: [
      [
        [15, -27],
        [8, 0],
      ],
      [
        [13, -25],
        [4, 0],
      ],
    ],
    arms: [
      [
        [11, -30],
        [21, -23],
      ],
      [
        [8, -28],
        [19, -19],
      ],
    ],
  },
  bend: {
    hip: [-6, -48],
    neck: [17, -66],
    head: [8, -5],
    legs: [
      [
        [1, -26],
        [3, 0],
      ],
      [
        [-8, -25],
        [-7, 0],
      ],
    ],
    arms: [
      [
        [23, -50],
        [29, -36],
      ],
      [
        [20, -49],
        [25, -33],
      ],
    ],
  },
  reach: {
    hip: [0, -50],
    neck: [3, -82],
    head: [3, -9],
    legs: [
      [
        [4, -26],
        [6, -1],
      ],
      [
        [-4, -25],
        [-5, 0],
      ],
    ],
    arms: [
      [
        [14, -80],
        [25, -91],
      ],
      [
        [13, -70],
        [24, -74],
      ],
    ],
  },
  hold: {
    hip: [0, -49],
    neck: [0, -81],
    head: [3, -9],
    legs: [
      [
        [7, -26],
        [11, -1],
      ],
      [
        [-3, -25],
        [-8, 0],
      ],
    ],
    arms: [
      [
        [11, -66],
        [19, -64],
      ],
      [
        [7, -63],
        [18, -61],
      ],
    ],
  },
  wave: {
    hip: [0, -50],
    neck: [0, -82],
    head: [1, -9],
    legs: [
      [
        [3, -26],
        [5, -1],
      ],
      [
        [-3, -26],
        [-4, 0],
      ],
    ],
    arms: [
      [
        [12, -88],
        [14, -104],
      ],
      [
        [-8, -68],
        [-9, -53],
      ],
    ],
  },
  run: {
    hip: [0, -47],
    neck: [9, -77],
    head: [4, -8],
    legs: [
      [
        [-8, -28],
        [-27, -24],
      ],
      [
        [15, -33],
        [14, -6],
      ],
    ],
    arms: [
      [
        [19, -64],
        [28, -72],
      ],
      [
        [-3, -63],
        [-11, -50],
      ],
    ],
  },
  kick: {
    hip: [0, -49],
    neck: [-7, -79],
    head: [4, -9],
    legs: [
      [
        [-4, -25],
        [-5, 0],
      ],
      [
        [15, -38],
        [31, -22],
      ],
    ],
    arms: [
      [
        [8, -72],
        [20, -76],
      ],
      [
        [-19, -70],
        [-30, -62],
      ],
    ],
  },
} as const satisfies Record<string, Pose>;

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

const limb = (from: Point, [joint, end]: Limb, colour: string, width: number): string =>
  stroke(`M${from[0]} ${from[1]}Q${joint[0]} ${joint[1]} ${end[0]} ${end[1]}`, colour, width, {
    'stroke-linecap': 'butt',
  });

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
  const body = straight([
    [hx - 8, hy - 2],
    [hx + 8, hy - 2],
    [right, foot],
    [left, foot],
  ]);
  const band = (at: number, tall: number): string =>
    path(
      straight([
        [left + 0.6, foot - at - tall],
        [right - 0.6, foot - at - tall],
        [right, foot - at],
        [left, foot - at],
      ]),
      dress.trim ?? dress.bottom,
    );
  return path(body, dress.bottom) + (dress.trim === undefined ? '' : band(2.4, 2.6) + band(7.5, 1.2));
}

/** A small human figure, `height` tall were it standing, with its feet at x and y. */
export function person(x: number, y: number, height: number, pose: Pose, dress: Dress, flip = false): string {
  const bare = dress.skin ?? brown;
  const [hx, hy] = pose.hip;
  const [nx, ny] = pose.neck;
  const far = darker(dress.bottom, 0.22);
  const shoulder: Point = [nx, ny + 4];
  const lean = Math.hypot(nx - hx, ny - hy) || 1;
  const [ux, uy] = [(ny - hy) / lean, (hx - nx) / lean];
  const side = (from: Point, reach: number): Point => [from[0] - ux * reach, from[1] - uy * reach];
  const neckBase: Point = [nx, ny + 1];
  const hem: Point = [hx + (hx - nx) * 0.12, hy + (hy - ny) * 0.12];
  const torso = [
    side(shoulder, 8.6),
    side(hem, 8),
    side(hem, -8),
    side(shoulder, -8.6),
    side([nx, ny - 0.5], -4),
    side([nx, ny - 0.5], 4),
  ];
  const parts = [
    arm([nx + 3, ny + 5], pose.arms[0], darker(dress.top, 0.25), darker(bare, 0.15), dress.trim),
    dress.cut === 'skirt' ? '' : leg([hx + 2, hy], pose.legs[0], dress, far, darker(bare, 0.15)),
    dress.cut === 'skirt' ? skirt(pose, dress) : leg([hx - 2, hy], pose.legs[1], dress, dress.bottom, bare),
    limb(
      [nx, ny + 2],
      [
        [nx, ny],
        [nx + pose.head[0] * 0.6, ny + pose.head[1] * 0.6],
      ],
      darker(bare, 0.2),
      4.6,
    ),
    dress.cut === 'tunic'
      ? path(straight([side(hem, 8), side(hem, -8), [hx - 9, hy + 35], [hx + 8, hy + 36]]), dress.top)
      : '',
    path(straight(torso), dress.top, { stroke: dress.top, 'stroke-width': 4.6, 'stroke-linejoin': 'round' }),
    path(straight([side(shoulder, -3), side(hem, -2), side(hem, -8.6), side(waist, -7.6), side(shoulder, -8.2)]), ink, {
      opacity: 0.13,
    }),
    dress.trim === undefined
      ? ''
      : path(
          straight([
            side(hem, 9),
            side([hem[0], hem[1] - 2.6], 9),
            side([hem[0], hem[1] - 2.6], -9),
            side(hem, -9),
          ]),
          dress.trim,
        ),
    head([nx + pose.head[0], ny + pose.head[1]], dress),
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

/** A plain shirt-and-trousers dress, for a passer-by in a crowd. */
export const plain = (top: string, hat: Hat = 'none'): Dress => ({ top, bottom: ink, hat, hatColour: paper });
