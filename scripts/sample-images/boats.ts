import { bark, darker, ink, lighter, wood } from './colour.ts';
import { ellipse, path, place, stroke } from './svg.ts';

/** A sampan seen from the side, `length` long; x and y are the middle of its waterline. The load lies amidships. */
export function sampan(x: number, y: number, length: number, load = '', hull = wood, flip = false): string {
  const body =
    path('M-52 -12C-40 -3 -20 4 0 4C22 4 42 -3 56 -17C44 -9 22 -5.4 0 -5.4C-20 -5.4 -40 -7 -52 -12Z', hull) +
    path(
      'M-52 -12C-40 -3 -20 4 0 4C22 4 42 -3 56 -17C40 -2 20 0 0 0C-20 0 -36 -4 -52 -12Z',
      darker(hull, 0.35),
    ) +
    stroke('M-52 -12C-40 -7 -20 -5.4 0 -5.4C22 -5.4 44 -9 56 -17', lighter(hull, 0.3), 1.1);
  const shadow = ellipse(0, 4.5, 50, 2.6, ink, { opacity: 0.28 });
  return place(x, y, length / 108, shadow + load + body, flip);
}

/** A barrel roof of woven bamboo for a sampan. */
export const sampanRoof = (colour: string): string =>
  path('M-26 -4C-26 -22 -14 -25 -4 -25C8 -25 18 -22 18 -4Z', colour) +
  stroke('M-17 -5C-17 -20 -11 -24 -8 -24.6M-4 -5V-25M8 -5C8 -18 5 -23 3 -24.6', darker(colour, 0.25), 1) +
  path('M10 -4C10 -20 6 -24.6 2 -24.9C12 -25 18 -22 18 -4Z', darker(colour, 0.4), { opacity: 0.5 });

/** The oar of a standing rower, for the pose `row`. */
export const oar = (x: number, y: number, height: number, flip = false): string =>
  place(
    x,
    y,
    height / 100,
    stroke('M12 -80L36 -12', bark, 2) + path('M34 -18L43 14Q46 20 47 13L38.4 -19Z', wood),
    flip,
  );

/** The tall blue hull of a coastal fishing boat with painted eyes; x and y are the middle of its waterline. */
export function trawler(
  x: number,
  y: number,
  length: number,
  hull: string,
  trim: string,
  flip = false,
): string {
  const cabin =
    path('M-42 -14H-8V-38H-42Z', lighter(hull, 0.75)) +
    path('M-42 -14H-34V-38H-42Z', darker(lighter(hull, 0.7), 0.18)) +
    path('M-46 -38H-4L-7 -43H-43Z', trim) +
    path('M-31 -33h7v8h-7zM-20 -33h7v8h-7z', '#243a55') +
    path('M-31 -33h7l-7 5zM-20 -33h7l-7 5z', '#9fc3cf');
  const rig =
    stroke('M4 -10V-78', bark, 1.8) +
    stroke('M4 -66L34 -36M4 -76L62 -30M4 -76L-50 -22', bark, 0.6) +
    stroke('M-30 -43V-60M-36 -55H-24', bark, 1) +
    path('M4 -78L18 -74L4 -69Z', '#d8472e');
  const body =
    path(
      'M-60 -22C-58 -8 -54 0 -46 6H38C52 2 62 -14 72 -36C56 -24 40 -15 14 -13C-14 -11 -40 -14 -60 -22Z',
      hull,
    ) +
    path('M-52 0C-50 3 -48 5 -46 6H38C44 4 50 0 54 -6C30 2 -30 3 -52 0Z', darker(hull, 0.45)) +
    stroke('M-60 -21C-40 -13.4 -14 -10.6 14 -12.4C40 -14.4 56 -23.4 72 -35.4', trim, 2.6) +
    ellipse(52, -15, 4.6, 3, '#fbf3e0', { transform: 'rotate(-32 52 -15)' }) +
    ellipse(52.6, -15, 2, 2.2, ink);
  return place(x, y, length / 132, ellipse(0, 6, 56, 3, ink, { opacity: 0.3 }) + rig + cabin + body, flip);
}

/** A round woven basket boat. */
export const coracle = (x: number, y: number, width: number, load = ''): string =>
  place(
    x,
    y,
    width / 100,
    ellipse(0, 14, 48, 8, ink, { opacity: 0.25 }) +
      ellipse(0, -10, 48, 15, '#4b321f') +
      load +
      path('M-48 -10C-46 12 -24 20 0 20C24 20 46 12 48 -10C40 3 20 6 0 6C-20 6 -40 3 -48 -10Z', '#a5713a') +
      path('M-48 -10C-46 12 -24 20 0 20C10 20 20 18 28 14C0 14 -30 8 -48 -10Z', '#7d5129') +
      stroke('M-48 -10C-40 3 -20 6 0 6C20 6 40 3 48 -10', '#d3a35c', 2.4),
  );
