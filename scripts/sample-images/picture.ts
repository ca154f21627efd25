import { seeded } from './random.ts';
import { type Attributes, element, type Picture, rect, type Stops } from './svg.ts';

/** The grain of the paper: a fine tooth over the whole picture, dark and light. */
const grain = element(
  'filter',
  { id: 'grain', x: 0, y: 0, width: '100%', height: '100%' },
  element('feTurbulence', { type: 'fractalNoise', baseFrequency: 0.7, numOctaves: 2, seed: 7 }) +
    element('feColorMatrix', {
      type: 'matrix',
      values: '0 0 0 0 0.12  0 0 0 0 0.1  0 0 0 0 0.16  1.6 0 0 0 -0.72',
    }),
);

function gradientStops(stops: Stops): string {
  const list = stops.split(',').map((stop) => stop.trim());
  return list
    .map((stop, i) => {
      const [place = '', opacity = '1'] = stop.split('/').map((part) => part.trim());
      const [colour = '', percent] = place.split(' ');
      const offset = percent === undefined ? i / (list.length - 1) : Number.parseFloat(percent) / 100;
      return element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });
    })
    .join('');
}

export function newPicture(seed: string, width: number, height: number): Picture {
  const defs: string[] = [];
  const body: string[] = [];
  const define = (name: string, attributes: Attributes, inner: string): string => {
    const id = `d${defs.length}`;
    defs.push(element(name, { id, ...attributes }, inner));
    return `url(#${id})`;
  };
  return {
    width,
    height,
    random: seeded(seed),
    add: (...markup) => {
      body.push(...markup);
    },
    linear: (stops, line = [0, 0, 0, 1], box = true) => {
      const [x1, y1, x2, y2] = line;
      const gradientUnits = box ? 'objectBoundingBox' : 'userSpaceOnUse';
      return define('linearGradient', { x1, y1, x2, y2, gradientUnits }, gradientStops(stops));
    },
    radial: (stops, [cx, cy], r) =>
      define('radialGradient', { cx, cy, r, gradientUnits: 'userSpaceOnUse' }, gradientStops(stops)),
    blur: (stdDeviation) =>
      define(
        'filter',
        { x: '-50%', y: '-50%', width: '200%', height: '200%' },
        element('feGaussianBlur', { stdDeviation }),
      ),
    clip: (shapes) => define('clipPath', {}, shapes),
    svg: (outputWidth, outputHeight, grained) =>
      element(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          width: outputWidth,
          height: outputHeight,
          viewBox: `0 0 ${width} ${height}`,
        },
        element('defs', {}, grain + defs.join('')) +
          body.join('\n') +
          (grained ? rect(0, 0, width, height, 'none', { filter: 'url(#grain)', opacity: 0.14 }) : ''),
      ),
  };
}
