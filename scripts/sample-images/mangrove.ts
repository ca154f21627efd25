import { sampan } from './boats.ts';
import { darker, deepForest, lacquer, lighter, mix, paper } from './colour.ts';
import { glints, shafts, sky, sun } from './landscape.ts';
import { person } from './people.ts';
import { poses } from './poses.ts';
import type { Random } from './random.ts';
import {
  circle,
  ellipse,
  group,
  type Picture,
  path,
  place,
  points,
  rect,
  rows,
  type Scene,
  stroke,
} from './svg.ts';

/** A mangrove standing on its arched stilt roots, 100 high, and (`mirrored`) its image in the water. */
function mangroveTree(
  random: Random,
  x: number,
  y: number,
  height: number,
  wood: string,
  green: string,
): string {
  const roots: string[] = [];
  for (let i = 0; i < 11; i++) {
    const side = i % 2 === 0 ? 1 : -1;
    const rise = random.between(13, 38);
    const reach = side * random.between(6, 34);
    roots.push(
      stroke(
        `M${side * 1.4} ${-rise}C${reach * 0.5} ${-rise - 3} ${reach * 0.95} ${-rise * 0.7} ${reach} 2`,
        mix(wood, darker(wood, 0.3), random.between(0, 1)),
        random.between(1, 2.1),
      ),
    );
    if (random.chance(0.6))
      roots.push(
        stroke(`M${reach * 0.8} ${-rise * 0.62}Q${reach * 1.2} ${-rise * 0.5} ${reach * 1.32} 2`, wood, 0.9),
      );
  }
  const trunk = stroke(
    `M0 3Q${random.between(-3, 3)} -46 ${random.between(-4, 4)} -66M0 -40Q8 -52 16 -60M0 -36Q-8 -50 -18 -58`,
    wood,
    3.4,
  );
  const crown: string[] = [];
  const fine = height > 500 ? 0.45 : 1;
  for (let i = 0; i < 15 / fine ** 2; i++) {
    const angle = random.between(0, 6.283);
    const reach = random.between(0, 1) ** 0.55;
    const [cx, cy] = [Math.cos(angle) * reach * 38, -74 + Math.sin(angle) * reach * 18];
    const r = random.between(8, 14) * fine;
    const tone = mix(darker(green, 0.4), green, (-54 - cy) / 36);
    crown.push(ellipse(cx, cy, r * 1.25, r * 0.85, tone));
    crown.push(ellipse(cx - r * 0.2, cy - r * 0.3, r * 0.8, r * 0.4, mix(tone, '#a7c869', 0.2)));
  }
  return place(x, y, height / 100, roots.join('') + trunk + crown.join(''));
}

/** A row of trees along a shore with its image in the water, upside down and dim. */
function bank(
  picture: Picture,
  shore: (x: number) => number,
  from: number,
  to: number,
  gap: number,
  height: number,
  wood: string,
  green: string,
): void {
  const trees: string[] = [];
  const images: string[] = [];
  for (let x = from; x < to; x += gap * picture.random.between(0.7, 1.3)) {
    const y = shore(x);
    const tree = mangroveTree(picture.random, 0, 0, height * picture.random.between(0.85, 1.15), wood, green);
    trees.push(place(x, y, 1, tree));
    images.push(
      group(
        { transform: `translate(${Math.round(x)} ${Math.round(y + 2)}) scale(1 -0.7)`, opacity: 0.32 },
        tree,
      ),
    );
  }
  picture.add(...images, ...trees);
}

const egret = (x: number, y: number, scale: number, flip = false): string =>
  place(
    x,
    y,
    scale,
    stroke('M-2 0V-26M5 0L4 -26', '#4a4a44', 1.8) +
      path('M-22 -22C-10 -40 10 -42 16 -34C14 -26 0 -18 -22 -22Z', paper) +
      stroke('M14 -34C22 -42 10 -52 18 -62', paper, 4.6) +
      circle(18, -63, 4.2, paper) +
      path('M21 -65L36 -61L21 -61Z', '#e0a33a') +
      path('M-22 -22C-8 -26 4 -32 10 -36C6 -26 -6 -20 -22 -22Z', '#d9d3c2'),
    flip,
  );

const flying = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    path(
      'M0 0C-14 -20 -34 -22 -48 -12C-30 -12 -16 -2 -6 6ZM0 0C10 -22 28 -28 44 -20C28 -16 16 -4 6 6Z',
      paper,
    ) +
      path('M-20 6Q0 -6 26 2L36 4L26 6Q0 12 -20 6Z', '#efe8d6') +
      stroke('M-20 7L-36 10', '#4a4a44', 1.6),
  );

/** Breathing roots and seedlings in the mud, for the near edge. */
function seedlings(picture: Picture, from: number, to: number, y: number): void {
  for (let x = from; x < to; x += picture.random.between(16, 40)) {
    const tall = picture.random.between(20, 74);
    const foot = y + picture.random.between(-16, 30);
    picture.add(
      path(
        `M${x - 4} ${foot}L${x} ${foot - tall}L${x + 5} ${foot}Z`,
        picture.random.pick(['#2b2a2a', '#3d3630', '#20302c']),
      ),
    );
    if (tall > 52) {
      for (const side of [-1, 1])
        picture.add(
          path(
            `M${x} ${foot - tall}q${side * 14} -22 ${side * 36} -12q${side * -14} 18 ${side * -36} 12z`,
            picture.random.pick(['#4f8a55', '#6aa356', '#3b7350']),
          ),
        );
      picture.add(path(`M${x} ${foot - tall}q-8 -22 0 -36q8 14 0 36z`, '#86b45c'));
    }
  }
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#a8cfc8, #dfe9c4 60%, #fbeab8', 460);
  sun(picture, [800, 250], 56, '#fffdec', '#fff0b4', 9);
  for (const [y = 0, height = 0, tone = 0] of rows(3, [420, 120, 0, 438, 170, 1])) {
    const green = tone === 0 ? '#a9c9a6' : '#7fb091';
    for (let x = -30; x < 1640; x += 46)
      if (Math.abs(x - 800) > 90 - tone * 10)
        picture.add(
          ellipse(
            x,
            y - random.between(0, height * 0.3),
            random.between(40, 70),
            random.between(40, height * 0.5),
            mix(green, lighter(green, 0.15), random.between(0, 1)),
          ),
        );
  }
  picture.add(
    rect(0, 436, 1600, 640, picture.linear('#f5e9b8, #a9cdb0 14%, #4f978c 40%, #1d5a5f 75%, #123f49')),
  );
  bank(picture, () => 452, -20, 720, 74, 210, '#5b6350', '#5d9a78');
  bank(picture, () => 452, 890, 1640, 74, 210, '#5b6350', '#5d9a78');
  shafts(
    picture,
    [800, 130],
    rows(2, [58, 64, 74, 78, 86, 94, 104, 108, 118, 125]).map(([a = 0, b = 0]) => [a, b] as const),
    820,
    0.42,
  );
  picture.add(circle(800, 250, 56, '#fffdec'));
  glints(picture, {
    x: [640, 960],
    y: [446, 1000],
    count: 100,
    colour: '#fffbdc',
    opacity: 0.7,
    size: 1.1,
    spread: 0.6,
  });
  bank(picture, (x) => 520 + (560 - x) * 0.06, -40, 500, 120, 380, '#4a4238', '#3f8560');
  bank(picture, (x) => 520 + (x - 1040) * 0.06, 1120, 1660, 120, 380, '#4a4238', '#3f8560');
  glints(picture, { x: [0, 1600], y: [470, 1040], count: 220, colour: '#d9efd6', opacity: 0.3, size: 1.4 });
  const cargo = points([-6, 17, 1, 24, 7, 15, 13, 22, 20, 16])
    .map(([at, tall]) => {
      const leaves = `M${at} ${1 - tall}q3 -7 8 -6q-1 6 -8 6q-7 0 -8 -6q5 -1 8 6z`;
      return stroke(`M${at} -5V${-tall}`, '#3f6b3f', 0.9) + path(leaves, at > 5 ? '#8dbb5f' : '#6fa556');
    })
    .join('');
  picture.add(flying(620, 170, 1.1), flying(540, 220, 0.8), flying(1010, 140, 0.9), flying(1080, 200, 0.7));
  picture.add(
    group(
      { transform: 'translate(790 718) scale(1 -0.6)', opacity: 0.3 },
      person(-100, 8, 150, poses.row, { top: lacquer, bottom: '#26304f', hat: 'leaf' }),
      sampan(0, 0, 350, '', '#5a3a2b'),
    ),
    person(690, 700, 150, poses.row, { top: lacquer, bottom: '#26304f', hat: 'leaf' }),
    stroke('M718 580L756 760', '#3b2720', 4),
    person(905, 714, 134, poses.sit, { top: '#e3b049', bottom: '#26304f', hat: 'leaf' }, true),
    sampan(790, 704, 350, cargo, '#5a3a2b'),
  );
  picture.add(egret(392, 640, 1.25), egret(1230, 620, 1.1, true), egret(1300, 660, 1.3, true));
  picture.add(
    ellipse(392, 642, 60, 5, deepForest, { opacity: 0.35 }),
    ellipse(1275, 650, 90, 5, deepForest, { opacity: 0.35 }),
  );
  for (const [x = 0, y = 0, height = 0] of rows(3, [70, 900, 780, 1540, 890, 800])) {
    const tree = mangroveTree(random, 0, 0, height, '#2c2622', '#275a48');
    picture.add(
      group({ transform: `translate(${x} ${y}) scale(1 -0.4)`, opacity: 0.3 }, tree),
      place(x, y, 1, tree),
    );
  }
  picture.add(
    path('M-20 1010C260 970 460 1020 640 1090H-20ZM1620 1000C1380 970 1180 1020 1010 1090H1620Z', '#20332f'),
  );
  seedlings(picture, 10, 520, 1020);
  seedlings(picture, 1120, 1600, 1016);
}

export const mangrove: Scene = { file: 'rung-ngap-man.jpg', width: 1600, height: 1067, draw };
