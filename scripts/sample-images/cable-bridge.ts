import { circle, type Picture, type Point, path, straight, stroke } from './svg.ts';

const horizon = 560;
const eye = 0.7;
const focal = 420;

/** A point of the bridge on the picture plane: how far away, how high over the water, how far from its axis. */
function project(z: number, height: number, aside = 0): Point {
  const scale = focal / z;
  return [
    Math.round(8000 + (-3 + 0.7 * z + aside) * scale * 10) / 10,
    Math.round(10 * (horizon + (eye - height) * scale)) / 10,
  ];
}

export interface BridgeColours {
  readonly steel: string;
  readonly lit: string;
  readonly shade: string;
  readonly cable: string;
  readonly lamp: string;
}

/** The two planes of cables of one tower, fanning out to the deck. */
function cables(z: number, up: 1 | -1, colour: string): string {
  const lines: string[] = [];
  for (let i = 1; i <= 11; i++) {
    const height = (1.95 + i * 0.105) * up;
    const reach = z * (0.045 + i * 0.034);
    for (const aside of [0.2, -0.2]) {
      lines.push(
        straight(
          [
            project(z - reach * 0.86, 1.72 * up, aside),
            project(z, height, aside * 0.5),
            project(z + reach * 1.35, 1.72 * up, aside),
          ],
          false,
        ),
      );
    }
  }
  return stroke(lines.join(''), colour, 4.2 / z, { opacity: up > 0 ? 0.85 : 0.3 });
}

function tower(z: number, up: 1 | -1, colours: BridgeColours): string {
  const legs = [0.24, -0.24].map((aside) => {
    const wide = 0.07;
    const side = (from: number, to: number, fill: string): string =>
      path(
        straight([
          project(z, -0.1 * up, aside + from),
          project(z, -0.1 * up, aside + to),
          project(z, 3.25 * up, aside * 0.5 + to * 0.6),
          project(z, 3.25 * up, aside * 0.5 + from * 0.6),
        ]),
        fill,
      );
    return side(-wide, wide, colours.steel) + side(0.01, wide, colours.lit);
  });
  const beam = (height: number, half: number): string =>
    path(
      straight([
        project(z, height * up, -half),
        project(z, height * up, half),
        project(z, (height + 0.13) * up, half),
        project(z, (height + 0.13) * up, -half),
      ]),
      colours.steel,
    );
  return legs.join('') + beam(1.3, 0.24) + beam(2.45, 0.18) + beam(3.05, 0.14);
}

function deck(up: 1 | -1, colours: BridgeColours): string {
  const strip = (low: number, high: number, fill: string): string =>
    path(
      straight([
        project(0.75, low * up),
        project(30, low * up),
        project(30, high * up),
        project(0.75, high * up),
      ]),
      fill,
    );
  const piers = [0.98, 1.45, 3.3, 4.0, 6.6, 7.6, 9, 11].map((z) =>
    path(
      straight([
        project(z, -0.1 * up, -0.09),
        project(z, -0.1 * up, 0.09),
        project(z, 1.55 * up, 0.13),
        project(z, 1.55 * up, -0.13),
      ]),
      colours.shade,
    ),
  );
  return (
    piers.join('') +
    strip(1.5, 1.62, colours.shade) +
    strip(1.62, 1.72, colours.steel) +
    strip(1.705, 1.735, colours.lit)
  );
}

function lamps(picture: Picture, up: 1 | -1, colours: BridgeColours): string {
  const parts: string[] = [];
  for (let z = 0.82; z < 13; z += 0.16 + z * 0.055) {
    const [x, y] = project(z, 2.02 * up);
    const [footX, footY] = project(z, 1.73 * up);
    const r = 7.5 / z;
    if (up > 0) parts.push(stroke(`M${footX} ${footY}L${x} ${y}`, colours.shade, 3 / z));
    const glow = picture.radial(
      `${colours.lamp} / 0.9, ${colours.lamp} 30% / 0.35, ${colours.lamp} / 0`,
      [x, y],
      r * 6,
    );
    parts.push(circle(x, y, r * 6, glow), circle(x, y, r, '#fff8e0'));
  }
  return parts.join('');
}

/** A long cable bridge running from the left edge into the distance, and (`up` -1) its image in the water. */
export function cableBridge(picture: Picture, up: 1 | -1, colours: BridgeColours): string {
  return (
    tower(5.2, up, colours) +
    cables(5.2, up, colours.cable) +
    tower(2.15, up, colours) +
    deck(up, colours) +
    cables(2.15, up, colours.cable) +
    lamps(picture, up, colours)
  );
}
