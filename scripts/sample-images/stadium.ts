import { cream, darker, gold, ink, lacquer, mix, night, paper, vermilion } from './colour.ts';
import { sky, stars } from './landscape.ts';
import { type Dress, person } from './people.ts';
import { poses } from './poses.ts';
import {
  circle,
  ellipse,
  group,
  type Picture,
  type Point,
  path,
  points,
  rect,
  rows,
  type Scene,
  straight,
  stroke,
} from './svg.ts';

/** A point of the pitch on the picture plane: -1 to 1 along it, 0 (near touchline) to 1 (far) across it. */
function pitch(along: number, across: number): Point {
  const z = 1 + across * 1.05;
  return [800 + (960 * along) / z, 22 + 870 / z];
}

const outline = (flat: readonly number[]): string => straight(points(flat).map(([u, v]) => pitch(u, v)));

function grass(picture: Picture): void {
  picture.add(rect(0, 468, 1600, 600, picture.linear('#5b2f45, #8a4540 40%, #74363c')));
  for (const edge of [1.34, 1.44, 1.54]) {
    const lane = outline([-edge, -0.3, edge, -0.3, edge, 1.12, -edge, 1.12]);
    picture.add(stroke(lane, '#d9a08a', 1.6, { opacity: 0.5 }));
  }
  picture.add(path(outline([-1.25, -0.25, 1.25, -0.25, 1.25, 1.06, -1.25, 1.06]), '#1f5a41'));
  for (let i = 0; i < 14; i++) {
    const [from, to] = [-1 + i / 7, -1 + (i + 1) / 7];
    picture.add(path(outline([from, 0, to, 0, to, 1, from, 1]), i % 2 === 0 ? '#4b9a55' : '#3c8649'));
  }
  const box = (side: number): string =>
    outline([side, 0.2, side * 0.69, 0.2, side * 0.69, 0.8, side, 0.8]) +
    outline([side, 0.36, side * 0.89, 0.36, side * 0.89, 0.64, side, 0.64]);
  const ring = Array.from({ length: 48 }, (_, i) => {
    const turn = (i * Math.PI) / 24;
    return [Math.cos(turn) * 0.17, 0.5 + Math.sin(turn) * 0.26];
  });
  const lines = outline([-1, 0, 1, 0, 1, 1, -1, 1]) + outline([0, 0, 0, 1]) + outline(ring.flat());
  picture.add(stroke(lines + box(-1) + box(1), '#eef4dc', 3.2, { opacity: 0.85 }));
  for (const side of [-1, 1]) {
    const [x1, y1] = pitch(side, 0.56);
    const [x2, y2] = pitch(side, 0.43);
    const frame = `M${x1} ${y1}V${y1 - 58}L${x2} ${y2 - 66}V${y2}`;
    picture.add(path(frame, '#ffffff', { opacity: 0.14 }), stroke(frame, paper, 4));
  }
}

/** A stand across the far side: tiers of faces under a roof. */
function stand(picture: Picture): void {
  const { random } = picture;
  const shirts = [lacquer, vermilion, '#e8e0d0', '#f3c04c', '#7c2c3c', '#37477a', '#c44a3a', '#d8d2c8'];
  picture.add(path('M-40 210H1640V470H-40Z', '#23264a'));
  const tier = (top: number, rowsOf: number, gap: number): void => {
    for (let row = 0; row < rowsOf; row++) {
      const y = top + row * gap;
      picture.add(rect(-20, y + 4, 1640, gap - 3, mix('#2b2f5a', '#3b3f70', row / rowsOf)));
      for (let x = -10 + (row % 2) * 5; x < 1610; x += 11.5) {
        if (random.chance(0.1)) continue;
        const px = x + random.between(-1.5, 1.5);
        const shirt = mix(random.pick(shirts), '#23264a', Math.abs(px - 800) / 1900 + 0.08);
        picture.add(
          rect(px - 4, y + 1, 8, 8, shirt, { rx: 3 }),
          circle(px, y - 2 - random.between(0, 2), 2.8, '#c08a63'),
        );
      }
    }
  };
  tier(232, 7, 13);
  picture.add(rect(-20, 322, 1640, 16, '#171b3c'), rect(-20, 322, 1640, 4, '#59608f'));
  tier(350, 7, 14);
  for (let x = -20; x < 1620; x += 164)
    picture.add(rect(x, 446, 160, 24, random.pick([lacquer, '#e3ab3d', '#2f7f8f', '#24366e', paper])));
  for (let i = 0; i < 26; i++) {
    const [x, y] = [random.between(20, 1580), random.between(236, 420)];
    picture.add(
      stroke(`M${x} ${y + 12}v-34`, paper, 1.6),
      path(`M${x} ${y - 22}q12 -5 20 0t18 -2v17q-10 4 -18 1t-20 2z`, random.pick([vermilion, lacquer, gold])),
    );
  }
  picture.add(
    path('M-40 150Q800 96 1640 150V214H-40Z', picture.linear('#4a5290, #262b58')),
    rect(-40, 206, 1680, 9, '#7e88bd'),
  );
  for (let x = -20; x < 1640; x += 82) {
    const peak = Math.round(128 + 0.00003 * (x - 760) ** 2);
    picture.add(stroke(`M${x} 206L${x + 41} ${peak}L${x + 82} 206`, '#6a73ab', 2));
  }
  for (let x = 40; x < 1600; x += 56) picture.add(circle(x, 216, 3.5, '#fff6d2'));
}

function floodlight(picture: Picture, x: number, y: number, target: Point): void {
  const parts: string[] = [];
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 6; i++) parts.push(circle(x - 50 + i * 20, y - 24 + row * 17, 7.5, '#fffbe6'));
  const glow = picture.radial('#fff6cf / 0.85, #ffe9a8 30% / 0.28, #ffe9a8 / 0', [x, y], 240);
  const beam = picture.linear('#fff3c4 / 0.34, #fff3c4 / 0', [x, y, target[0], target[1]], false);
  picture.add(
    stroke(`M${x} ${y}V420`, '#1a1f45', 13),
    rect(x - 64, y - 38, 128, 78, '#1a1f45', { rx: 6 }),
    circle(x, y, 240, glow),
    path(`M${x - 50} ${y}L${target[0] - 520} ${target[1]}H${target[0] + 380}L${x + 50} ${y}Z`, beam),
    ...parts,
  );
}

function players(picture: Picture): void {
  const home: Dress = { top: vermilion, bottom: '#7d1a1a', cut: 'shorts' };
  const away: Dress = { top: '#e9eef2', bottom: '#2b4a86', cut: 'shorts' };
  const places = rows(
    3,
    [
      -0.7, 0.55, 1, -0.32, 0.82, 0, -0.1, 0.52, 1, 0.12, 0.86, 1, 0.3, 0.6, 0, 0.46, 0.36, 1, 0.62, 0.74, 0,
      0.56, 0.5, 1, 0.72, 0.42, 0, -0.45, 0.3, 0, 0.03, 0.22, 1,
    ],
  );
  places
    .sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0))
    .forEach(([u = 0, v = 0, side = 0], i) => {
      const [x, y] = pitch(u, v);
      const tall = 150 / (1 + v * 1.05);
      picture.add(
        ellipse(x + tall * 0.3, y, tall * 0.4, tall * 0.04, '#123a2a', { opacity: 0.45 }),
        ellipse(x - tall * 0.26, y, tall * 0.34, tall * 0.035, '#123a2a', { opacity: 0.3 }),
        person(x, y, tall, i % 3 === 1 ? poses.walk : poses.run, side === 1 ? home : away, i % 4 === 0),
      );
    });
  const [kx, ky] = pitch(0.3, 0.1);
  picture.add(
    ellipse(kx + 60, ky, 80, 7, '#123a2a', { opacity: 0.45 }),
    person(kx, ky, 196, poses.kick, { ...home, hair: ink }),
    circle(kx + 106, ky - 52, 13, paper),
    path(`M${kx + 102} ${ky - 58}l8 -1 3 7 -6 5 -7 -4z`, ink),
    stroke(`M${kx + 62} ${ky - 34}q18 -4 28 -10M${kx + 70} ${ky - 24}q14 -2 22 -6`, paper, 2.4, {
      opacity: 0.7,
    }),
    person(...pitch(0.98, 0.5), 98, poses.reach, { top: gold, bottom: ink, cut: 'shorts' }, true),
  );
}

/** The backs of the crowd in the near stand, arms and flags up. */
function nearCrowd(picture: Picture): void {
  const { random } = picture;
  for (const [y = 0, tall = 0, tone = 0] of rows(3, [1120, 230, 0, 1200, 290, 1])) {
    for (let x = -30; x < 1640; x += tall * 0.3) {
      const coat = mix(random.pick(['#2b2450', '#3a1f3c', '#5a1f2c', '#1f2b55']), night, tone * 0.4 + 0.1);
      const up = random.chance(0.5);
      picture.add(
        person(
          x + random.between(-14, 14),
          y + random.between(-16, 16),
          tall,
          up ? poses.wave : poses.stand,
          {
            top: coat,
            bottom: ink,
            skin: '#4b2f3f',
            hair: '#110f22',
            hat: random.pick(['none', 'cap', 'bun', 'none']),
            hatColour: darker(lacquer, 0.3),
          },
          random.chance(0.5),
        ),
      );
    }
  }
  for (const [x = 0, y = 0, size = 0] of rows(3, [170, 930, 1.25, 1370, 900, 1.5])) {
    const cloth =
      path('M0 0C40 -18 80 16 150 -6V92C80 114 40 80 0 98Z', vermilion) +
      path('M0 0C20 -9 36 -6 54 0V90C36 84 20 90 0 98Z', lacquer);
    picture.add(
      group(
        { transform: `translate(${x} ${y - 150 * size}) scale(${size})` },
        stroke('M0 190V-6', '#d9c9a0', 5),
        cloth,
        path('M54 90C80 100 110 102 150 86V60C112 76 82 74 54 64Z', gold),
        path('M0 98C20 90 36 84 54 90V64C36 58 20 64 0 72Z', '#c98a2b'),
      ),
    );
  }
}

function draw(picture: Picture): void {
  sky(picture, '#0d1434, #1d2a5c 60%, #3d4380', 300);
  stars(picture, 90, 130);
  stand(picture);
  grass(picture);
  floodlight(picture, 150, 96, [560, 720]);
  floodlight(picture, 1450, 96, [1180, 720]);
  picture.add(ellipse(800, 640, 900, 260, picture.radial(`${cream} / 0.25, ${cream} / 0`, [800, 640], 760)));
  players(picture);
  nearCrowd(picture);
}

export const stadium: Scene = { file: 'san-van-dong-lam-chau.jpg', width: 1600, height: 1067, draw };
