import { ink } from './colour.ts';
import { circle, place, stroke } from './svg.ts';

/** A bicycle facing right, 60 long, standing on the origin. */
export const bicycle = (x: number, y: number, scale: number, colour: string, flip = false): string =>
  place(
    x,
    y,
    scale,
    circle(-20, -13, 12, 'none', { stroke: '#c7a3a0', 'stroke-width': 1.8 }) +
      circle(22, -13, 12, 'none', { stroke: '#c7a3a0', 'stroke-width': 1.8 }) +
      stroke('M-20 -13L-8 -33L14 -34L2 -13ZM-8 -33L2 -13M22 -13L13 -40L19 -44', colour, 2.4) +
      stroke('M-13 -37H-3', ink, 3.4),
    flip,
  );
