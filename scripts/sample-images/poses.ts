import type { Point } from './svg.ts';

export type Limb = readonly [joint: Point, end: Point];

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

type Trunk = readonly [
  hipX: number,
  hipY: number,
  neckX: number,
  neckY: number,
  headX: number,
  headY: number,
];
type Bend = readonly [jointX: number, jointY: number, endX: number, endY: number];

function pose(trunk: Trunk, farLeg: Bend, nearLeg: Bend, farArm: Bend, nearArm: Bend): Pose {
  const limb = ([jointX, jointY, endX, endY]: Bend): Limb => [
    [jointX, jointY],
    [endX, endY],
  ];
  return {
    hip: [trunk[0], trunk[1]],
    neck: [trunk[2], trunk[3]],
    head: [trunk[4], trunk[5]],
    legs: [limb(farLeg), limb(nearLeg)],
    arms: [limb(farArm), limb(nearArm)],
  };
}

export const poses = {
  stand: pose(
    [0, -50, 0, -82, 1, -9],
    [3, -26, 4, -1],
    [-3, -26, -3, 0],
    [8, -67, 9, -52],
    [-8, -67, -7, -51],
  ),
  walk: pose(
    [0, -49, 3, -81, 2, -9],
    [-2, -25, -13, -5],
    [7, -27, 10, 0],
    [10, -67, 16, -56],
    [-5, -66, -7, -51],
  ),
  carry: pose(
    [0, -48, 3, -79, 3, -9],
    [-1, -25, -13, -4],
    [8, -26, 9, 0],
    [12, -70, 17, -80],
    [-5, -63, -12, -52],
  ),
  row: pose(
    [-4, -47, 7, -76, 4, -8],
    [6, -26, 9, -1],
    [-7, -25, -14, 0],
    [17, -66, 28, -66],
    [13, -61, 25, -58],
  ),
  pull: pose(
    [-10, -42, -6, -73, 3, -9],
    [3, -26, 12, 0],
    [-6, -21, -2, 0],
    [7, -63, 20, -58],
    [4, -58, 17, -53],
  ),
  sit: pose(
    [0, -26, 1, -57, 2, -9],
    [18, -27, 20, -3],
    [19, -25, 17, 0],
    [9, -42, 19, -37],
    [5, -41, 16, -35],
  ),
  squat: pose(
    [-6, -16, 1, -44, 4, -8],
    [15, -27, 8, 0],
    [13, -25, 4, 0],
    [11, -30, 21, -23],
    [8, -28, 19, -19],
  ),
  bend: pose(
    [-6, -48, 17, -66, 8, -5],
    [1, -26, 3, 0],
    [-8, -25, -7, 0],
    [23, -50, 29, -36],
    [20, -49, 25, -33],
  ),
  reach: pose(
    [0, -50, 3, -82, 3, -9],
    [4, -26, 6, -1],
    [-4, -25, -5, 0],
    [14, -80, 25, -91],
    [13, -70, 24, -74],
  ),
  hold: pose(
    [0, -49, 0, -81, 3, -9],
    [7, -26, 11, -1],
    [-3, -25, -8, 0],
    [11, -66, 19, -64],
    [7, -63, 18, -61],
  ),
  wave: pose(
    [0, -50, 0, -82, 1, -9],
    [3, -26, 5, -1],
    [-3, -26, -4, 0],
    [12, -88, 14, -104],
    [-8, -68, -9, -53],
  ),
  run: pose(
    [0, -47, 9, -77, 4, -8],
    [-8, -28, -27, -24],
    [15, -33, 14, -6],
    [19, -64, 28, -72],
    [-3, -63, -11, -50],
  ),
  kick: pose(
    [0, -49, -7, -79, 4, -9],
    [-4, -25, -5, 0],
    [15, -38, 31, -22],
    [8, -72, 20, -76],
    [-19, -70, -30, -62],
  ),
} as const;
