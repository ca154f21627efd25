import { oar, sampan, sampanRoof } from './boats.ts';
import {
  bark,
  blush,
  clay,
  cream,
  darker,
  dawn,
  forest,
  gold,
  haze,
  indigo,
  lacquer,
  lighter,
  mix,
  ochre,
  paper,
  plum,
  rice,
  vermilion,
  wood,
  youngRice,
} from './colour.ts';
import { stiltHouse } from './houses.ts';
import { cloud, glints, mist, ridge, sky, sun } from './landscape.ts';
import { type Dress, person } from './people.ts';
import { palm } from './plants.ts';
import { poses } from './poses.ts';
import type { Random } from './random.ts';
import { circle, ellipse, type Picture, path, place, rect, type Scene, stroke } from './svg.ts';

const fruits = {
  pumpkin: [ochre, gold, '#d9772b'],
  mango: [gold, youngRice, '#e2a02f'],
  melon: [forest, '#3f7a48', '#5c9350'],
  dragon: [vermilion, '#c9375a', blush],
  orange: ['#e58a2d', '#ef9f3d', gold],
} as const;

/** A heap of fruit lying in a boat 108 long. */
function heap(random: Random, colours: readonly string[], from = -30, to = 26, size = 3.6): string {
  const parts: string[] = [];
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  for (let layer = 0; layer < 4; layer++) {
    const reach = half * (1 - layer * 0.22);
    for (let x = middle - reach; x <= middle + reach; x += size * 1.55) {
      const colour = random.pick(colours);
      const [cx, cy] = [x + random.between(-1, 1), -5 - layer * size * 1.15];
      parts.push(
        circle(cx, cy, size, darker(colour, 0.1)),
        circle(cx - size * 0.25, cy - size * 0.28, size * 0.6, lighter(colour, 0.22)),
      );
    }
  }
  return parts.join('');
}

/** The tall pole a seller hangs a sample of the goods on. */
function samplePole(colours: readonly string[], height = 70): string {
  const hung = [0, 1, 2].map(
    (i) =>
      stroke(`M36 ${-height + 4 + i * 9}V${-height + 9 + i * 9}`, bark, 0.5) +
      circle(36, -height + 11 + i * 9, 2.6, colours[i] ?? gold),
  );
  return stroke(`M34 -6L37 ${-height}`, bark, 1.1) + hung.join('');
}

const rowerDress = (top: string): Dress => ({ top, bottom: '#20263c', hat: 'leaf', hatColour: '#d9b98a' });

function farShore(picture: Picture, horizon: number): void {
  const { random } = picture;
  ridge(picture, { y: horizon - 20, height: 90, length: 800, top: '#d9a79a', bottom: '#e8bfa5', depth: 120 });
  ridge(picture, {
    y: horizon + 4,
    height: 60,
    length: 420,
    octaves: 5,
    top: '#8d7f8f',
    bottom: '#c9a69c',
    depth: 80,
  });
  for (let i = 0; i < 26; i++) {
    const x = random.between(-20, 1620);
    if (Math.abs(x - 1010) > 130)
      picture.add(
        palm(
          random,
          x,
          horizon + 4,
          random.between(70, 135),
          mix('#4d566e', '#8d7f8f', random.between(0, 1)),
          random.between(-18, 18),
        ),
      );
  }
  for (const [x, w] of [
    [120, 120],
    [300, 100],
    [470, 130],
    [660, 92],
    [1290, 110],
    [1460, 135],
  ] as const) {
    picture.add(
      stiltHouse(
        x,
        horizon + 14,
        w,
        mix('#6f5563', '#8d6a68', random.between(0, 1)),
        true,
        random.chance(0.5),
      ),
    );
  }
  mist(picture, horizon - 60, 110, cream, 0.75);
}

function water(picture: Picture, horizon: number): void {
  picture.add(
    rect(0, horizon, 1600, 1067 - horizon, picture.linear('#f6cf9f, #e3a98b 18%, #8d7f93 50%, #2b3d63')),
  );
  glints(picture, {
    x: [860, 1160],
    y: [horizon + 4, 1020],
    count: 120,
    colour: '#fff0c4',
    opacity: 0.75,
    size: 1.3,
    spread: 0.55,
  });
  glints(picture, {
    x: [0, 1600],
    y: [horizon + 10, 1060],
    count: 190,
    colour: lighter(haze, 0.35),
    opacity: 0.3,
    size: 1.5,
  });
  glints(picture, {
    x: [0, 1600],
    y: [horizon + 120, 1060],
    count: 120,
    colour: '#27345a',
    opacity: 0.22,
    size: 1.8,
  });
}

function marketBoats(picture: Picture): void {
  const { random } = picture;
  const kinds = [fruits.mango, fruits.dragon, fruits.melon, fruits.orange, fruits.pumpkin];
  const boats = [
    [250, 476, 150],
    [520, 470, 130],
    [740, 484, 140],
    [1180, 474, 150],
    [1400, 488, 170],
    [90, 540, 240],
    [420, 556, 260],
    [800, 562, 230],
    [1290, 568, 270],
    [1540, 548, 220],
    [230, 668, 380],
    [1180, 682, 400],
    [690, 640, 330],
  ] as const;
  boats.forEach(([x, y, length], i) => {
    const goods = kinds[i % kinds.length] ?? fruits.mango;
    const flip = i % 3 === 1;
    const roofed = i % 4 === 2;
    const load = roofed
      ? heap(random, goods, 16, 36, 3) + sampanRoof(mix('#a5774a', wood, random.between(0, 0.6)))
      : heap(random, goods, -24, 28, 3.4);
    const top = random.pick([lacquer, indigo, '#7c3b63', rice, clay, paper]);
    const tall = length * 0.44;
    const at = x - (flip ? -1 : 1) * length * 0.29;
    picture.add(
      ellipse(x, y + length * 0.07, length * 0.5, length * 0.05, '#2b2f4f', { opacity: 0.3 }),
      person(at, y - length * 0.035, tall, poses.row, rowerDress(top), flip),
      length > 200
        ? person(
            x + (flip ? -1 : 1) * length * 0.33,
            y - length * 0.008,
            tall * 0.9,
            poses.sit,
            rowerDress(random.pick([lacquer, rice, paper, plum])),
            !flip,
          )
        : '',
      sampan(
        x,
        y,
        length,
        load + (roofed ? '' : samplePole(goods, 62)),
        mix(wood, '#43303a', random.between(0, 0.8)),
        flip,
      ),
      oar(at, y - length * 0.035, tall, flip),
    );
  });
}

/** The nearest boat, cut by the picture's edge, with its seller among baskets. */
function nearBoat(picture: Picture): void {
  const { random } = picture;
  const basket = (x: number, y: number, size: number, colours: readonly string[]): string => {
    const fruit: string[] = [];
    for (let row = 3; row >= 0; row--) {
      for (let i = -4 + row; i <= 4 - row; i++) {
        const colour = random.pick(colours);
        const [cx, cy] = [i * 19 + random.between(-3, 3), -14 - row * 17 + random.between(-3, 3)];
        fruit.push(
          circle(cx, cy, 14.5, darker(colour, 0.12)),
          circle(cx - 3.5, cy - 4, 9.5, lighter(colour, 0.2)),
        );
      }
    }
    const weave = [-60, -36, -12, 12, 36, 60]
      .map((w) => stroke(`M${w * 1.15} -4L${w * 0.85} 62`, '#7d5129', 2.4))
      .join('');
    const body =
      path('M-92 -14Q0 18 92 -14L72 66H-72Z', '#b98446') +
      weave +
      stroke('M-84 18Q0 46 84 18M-77 42Q0 66 77 42', '#8f612f', 3) +
      stroke('M-92 -14Q0 18 92 -14', '#dcb06c', 8);
    return place(x, y, size, fruit.join('') + body);
  };
  const hull = path(
    'M60 960C300 1010 700 1030 1080 1010C1320 996 1500 950 1660 880V1100H60C20 1060 0 1000 60 960Z',
    '#4a2f2a',
  );
  const rim =
    stroke('M60 958C300 1008 700 1028 1080 1008C1320 994 1500 948 1660 878', '#a06a42', 13) +
    stroke('M80 976C320 1026 700 1046 1080 1026C1320 1012 1500 966 1660 896', '#2d1d22', 8);
  picture.add(
    ellipse(760, 1050, 800, 60, '#1b2140', { opacity: 0.45 }),
    person(540, 1096, 430, poses.sit, { ...rowerDress('#9c2f3f'), trim: gold }),
    basket(285, 962, 1.12, fruits.orange),
    basket(800, 986, 1.2, fruits.dragon),
    basket(1035, 986, 1.15, fruits.melon),
    basket(1255, 968, 1.1, fruits.mango),
    hull,
    rim,
  );
}

function draw(picture: Picture): void {
  const horizon = 430;
  sky(picture, `#6f86a8, #c9a8a8 35%, ${dawn} 68%, #fbe3b4`, horizon + 10);
  for (const [x, y, w] of [
    [260, 120, 380],
    [1340, 90, 420],
    [620, 220, 300],
    [1250, 250, 260],
  ] as const)
    cloud(picture, x, y, w, '#f7d3ba', 0.55);
  sun(picture, [1010, 356], 54, '#fff3cf', '#ffd58a', 7);
  farShore(picture, horizon);
  water(picture, horizon);
  marketBoats(picture);
  mist(picture, 440, 130, cream, 0.35);
  nearBoat(picture);
}

export const floatingMarket: Scene = { file: 'cho-noi-ben-lam.jpg', width: 1600, height: 1067, draw };
