import { bark, cream, darker, forest, indigo, lacquer, leaf, rice, youngRice } from './colour.ts';
import { stiltHouse } from './houses.ts';
import { cloud, mist, ridge, shafts, sky, sun } from './landscape.ts';
import { type Dress, person, shoulderPole } from './people.ts';
import { bamboo, bananaLeaf, bush, grass, tree } from './plants.ts';
import { poses } from './poses.ts';
import { wave } from './random.ts';
import { circle, ellipse, type Picture, path, place, rows, type Scene, stroke } from './svg.ts';
import { terracedHill } from './terraced-hill.ts';

const ripe = ['#e3bb49', '#d9ae3f', '#cdb349', '#eccb62', '#b9b94e'];
const green = [rice, '#9cbb57', youngRice, '#79a24c', '#a9c45a'];
const water = ['#cfe0dc', '#b4d0d6', '#eadfc2', '#9fc2cd'];
const tay: Dress = {
  top: indigo,
  bottom: '#1a2748',
  hat: 'scarf',
  hatColour: '#3c5a92',
  cut: 'tunic',
  trim: lacquer,
};

/** A water buffalo facing right, 100 long, standing on the origin. */
const buffalo = (x: number, y: number, length: number, flip = false): string =>
  place(
    x,
    y,
    length / 100,
    stroke('M-30 -24V-2M-20 -20V-2M16 -22V-2M26 -22V-2', '#3a3a46', 7) +
      path(
        'M-42 -40C-36 -54 10 -56 30 -48C38 -52 48 -50 54 -42L60 -30C58 -24 50 -24 46 -28L36 -32C34 -22 24 -16 10 -16C-10 -14 -30 -14 -38 -24Z',
        '#4d4b58',
      ) +
      path('M-42 -40C-36 -54 10 -56 30 -48C10 -46 -20 -46 -42 -36Z', '#6b6876') +
      stroke('M44 -48C36 -58 30 -62 22 -60M48 -48C50 -60 46 -66 40 -68', '#d9cdb4', 3.4) +
      stroke('M-42 -40Q-50 -30 -46 -16', '#3a3a46', 2.2) +
      path('M38 -46l-9 5 10 3z', '#3a3a46'),
    flip,
  );

function hamlet(picture: Picture, edge: (level: number, x: number) => number): void {
  const { random } = picture;
  for (const [x = 0, level = 0, width = 0] of rows(
    3,
    [1010, 11, 84, 1110, 12, 96, 1220, 11, 78, 1330, 13, 104, 930, 13, 70],
  )) {
    const y = edge(level, x);
    for (const side of [-0.7, 0.72])
      picture.add(tree(random, x + side * width, y + 2, random.between(56, 84), leaf, false));
    picture.add(stiltHouse(x, y + 5, width, '#8b5b3a', true, x > 1200));
    picture.add(bush(random, x - width * 0.3, y + 9, width * 0.5, forest));
  }
  for (const x of [1110, 1330]) {
    const y = edge(12, x) - 70;
    picture.add(stroke(`M${x} ${y}q-14 -26 4 -48t-4 -52`, '#f4ecd6', 7, { opacity: 0.35 }));
  }
}

function farmers(picture: Picture, edge: (level: number, x: number) => number): void {
  const y = edge(4, 700) - 8;
  picture.add(
    ellipse(760, y + 4, 78, 6, '#ffffff', { opacity: 0.5 }),
    buffalo(770, y + 2, 104),
    stroke(`M735 ${y - 30}L668 ${y - 10}`, bark, 3),
    person(652, y + 2, 108, poses.pull, { top: '#39507f', bottom: '#22304f', hat: 'leaf' }),
  );
  const walkers = rows(3, [1120, 7, 150, 1255, 7, 142, 1400, 7, 152]);
  walkers.forEach(([x = 0, level = 0, height = 0], i) => {
    const foot = edge(level, x) - 14;
    picture.add(
      person(
        x,
        foot,
        height,
        i === 0 ? poses.walk : poses.carry,
        { ...tay, top: i === 1 ? '#2f5185' : tay.top },
        true,
      ),
      i === 0 ? '' : shoulderPole(x, foot, height, i === 1 ? youngRice : rice, true),
    );
  });
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#86aec2, #cbdad0 45%, #fbe3b6', 520);
  sun(picture, [1170, 132], 44, '#fffbe6', '#ffe9ae', 9);
  cloud(picture, 330, 80, 460, '#ffffff', 0.45);
  cloud(picture, 760, 150, 300, '#ffffff', 0.35);
  ridge(picture, {
    y: 320,
    height: 220,
    length: 700,
    octaves: 5,
    top: '#87a5b6',
    bottom: '#d5ddd0',
    depth: 210,
  });
  mist(picture, 210, 150, '#f8f0da', 0.85);
  ridge(picture, {
    y: 390,
    height: 170,
    length: 560,
    octaves: 5,
    top: '#64918f',
    bottom: '#c5d6c4',
    depth: 200,
  });
  shafts(
    picture,
    [1170, 132],
    [
      [100, 108],
      [118, 124],
      [132, 143],
      [152, 158],
    ].map(([a = 0, b = 0]) => [a, b] as const),
    760,
    0.5,
  );
  picture.add(circle(1170, 132, 44, '#fffbe6'));
  const shape = wave(random, 760, 4);
  terracedHill(picture, {
    crest: (x) => 268 + 0.2 * x + 0.00012 * x * x + 22 * shape(x),
    apex: 160,
    top: 250,
    foot: 800,
    levels: 22,
    bulge: 60,
    spur: 640,
    rows: false,
    slant: 0.05,
    riser: 10,
    field: 170,
    crops: [...green, ...ripe.slice(0, 2)],
    earth: '#5f7d45',
  });
  for (let i = 0; i < 22; i++) {
    const x = random.between(0, 640);
    picture.add(
      tree(
        random,
        x,
        274 + 0.2 * x + 0.00012 * x * x + 22 * shape(x),
        random.between(30, 58),
        '#3f7355',
        false,
      ),
    );
  }
  mist(picture, 500, 190, cream, 0.4);
  const rightCrest = (x: number): number =>
    350 + Math.max(0, (1600 - x) / 1600) ** 1.5 * 560 + 18 * shape(x * 1.3 + 500);
  const edge = terracedHill(picture, {
    crest: rightCrest,
    apex: 1380,
    top: 330,
    foot: 960,
    levels: 21,
    bulge: 66,
    spur: 760,
    rows: false,
    slant: -0.07,
    riser: 13,
    field: 210,
    crops: [...ripe, ...green.slice(1, 3)],
    earth: '#77702f',
  });
  for (let i = 0; i < 16; i++) {
    const x = random.between(1180, 1620);
    picture.add(tree(random, x, rightCrest(x) + 5, random.between(40, 78), '#4a7a4c', false));
  }
  hamlet(picture, edge);
  mist(picture, 640, 150, cream, 0.3);
  const near = terracedHill(picture, {
    crest: (x) => 690 + 70 * Math.sin((x - 700) / 420) + 10 * shape(x * 2),
    apex: 820,
    top: 640,
    foot: 1080,
    levels: 9,
    bulge: 52,
    spur: 1250,
    rows: true,
    slant: 0.02,
    riser: 22,
    field: 620,
    crops: [...water, ...water, youngRice, rice],
    earth: '#56663a',
  });
  farmers(picture, near);
  for (const [x = 0, length = 0, turn = 0] of rows(3, [-30, 420, -64, -40, 380, -34, -20, 330, -88])) {
    picture.add(bananaLeaf(random, x, 1080, length, turn, darker('#4d8a4f', 0.25)));
  }
  picture.add(bamboo(random, 1560, 1090, 420, '#35634a'));
  picture.add(grass(random, [0, 1085], [1600, 1085], 150, 110, ['#2c5a3f', '#3c7048', '#557f3f', '#23483b']));
}

export const terraces: Scene = {
  file: 'ruong-bac-thang-na-pheo.jpg',
  width: 4000,
  height: 2667,
  quality: 74,
  draw,
};
