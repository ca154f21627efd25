import {
  bark,
  cream,
  darker,
  forest,
  gold,
  indigo,
  lacquer,
  leaf,
  lighter,
  mix,
  skinBrown,
  vermilion,
} from './colour.ts';
import { stiltHouse } from './houses.ts';
import { cloud, mist, ridge, sky, sun } from './landscape.ts';
import { person } from './people.ts';
import { blade, tree } from './plants.ts';
import { poses } from './poses.ts';
import { wave } from './random.ts';
import {
  circle,
  curve,
  ellipse,
  type Picture,
  path,
  place,
  points,
  rows,
  type Scene,
  stroke,
} from './svg.ts';

/** A hill of red earth with rows of coffee bushes running up over it towards a point. */
function plantation(
  picture: Picture,
  crest: (x: number) => number,
  focus: readonly [number, number],
  foot: number,
  green: string,
  fine: number,
): void {
  const { random } = picture;
  const line = Array.from({ length: 86 }, (_, i) => [i * 20 - 40, crest(i * 20 - 40)]).flat();
  picture.add(
    path(`${curve(points(line))}L1680 1100L-60 1100Z`, picture.linear(`#d98a58, #b5593a 50%, #8a3c2b`)),
  );
  const [focusX, focusY] = focus;
  const bushes: { x: number; y: number; r: number }[] = [];
  for (let row = -24; row <= 24; row++) {
    for (let step = 0; step < 60; step++) {
      const near = (step / 60) ** 1.7;
      const y = focusY + (foot - focusY) * near;
      const x = focusX + row * (16 + near * 190) * fine + 30 * Math.sin(near * 5 + row * 0.05);
      const r = (5 + near * 46) * fine;
      if (x > -60 && x < 1660 && y - r * 0.3 > crest(x)) bushes.push({ x: x + random.between(-2, 2), y, r });
    }
  }
  bushes.sort((a, b) => a.y - b.y);
  for (const { x, y, r } of bushes) {
    const shade = mix(green, darker(green, 0.25), random.between(0, 1));
    picture.add(
      ellipse(x + r * 0.3, y + r * 0.55, r * 1.1, r * 0.35, '#5a231f', { opacity: 0.4 }),
      ellipse(x, y, r, r * 0.82, shade),
      ellipse(x - r * 0.25, y - r * 0.28, r * 0.6, r * 0.4, lighter(shade, 0.14)),
    );
    if (r > 12)
      for (let i = 0; i < 4; i++)
        picture.add(
          circle(x + random.between(-0.6, 0.6) * r, y + random.between(-0.3, 0.5) * r, r * 0.09, vermilion),
        );
  }
}

/** A cluster of cherries round a node of the branch. */
function cherries(picture: Picture, x: number, y: number, r: number): string {
  const { random } = picture;
  const ripe = ['#c8281f', '#d93a2a', '#b51f24', '#d8472e', '#e0872f'];
  const spots = rows(2, [-1.5, 0.2, 1.5, 0.3, -0.8, -1.1, 0.8, -1.15, -0.9, 1.2, 0.9, 1.25, 0, 0]);
  return spots
    .map(([dx = 0, dy = 0]) => {
      const colour = random.pick(ripe);
      const [cx, cy] = [x + dx * r + random.between(-3, 3), y + dy * r + random.between(-3, 3)];
      return (
        circle(cx + r * 0.08, cy + r * 0.1, r, darker(colour, 0.35)) +
        circle(cx, cy, r * 0.97, colour) +
        ellipse(cx - r * 0.32, cy - r * 0.36, r * 0.34, r * 0.24, '#ffe3c9', { opacity: 0.75 }) +
        circle(cx + r * 0.5, cy + r * 0.5, r * 0.14, darker(colour, 0.55))
      );
    })
    .join('');
}

/** A laden branch coming into the picture, its glossy leaves in pairs. */
function branch(picture: Picture, x: number, y: number, length: number, turn: number, flip: boolean): string {
  const parts = [
    stroke(curve(points([0, 0, length * 0.5, -length * 0.05, length, length * 0.1])), bark, length * 0.016),
  ];
  const fruit: string[] = [];
  const nodes = Math.round(length / 115);
  for (let i = 0; i <= nodes; i++) {
    const part = (i + 0.5) / (nodes + 0.5);
    const [px, py] = [length * part, -length * 0.05 * Math.sin(part * Math.PI) + length * 0.1 * part * part];
    const size = 210 * (1 - part * 0.35);
    for (const angle of [-64, 58]) {
      const tint = picture.random.pick([forest, '#2b5c46', '#356f4b', leaf]);
      parts.push(
        place(px, py, 1, blade(size, size * 0.42, tint), false, angle + picture.random.between(-9, 9)),
      );
    }
    if (part < 0.95) fruit.push(cherries(picture, px, py, 23 * (1 - part * 0.3)));
  }
  return place(x, y, 1, parts.join('') + fruit.join(''), flip, turn);
}

/** A back basket, for a figure `height` tall. */
const backBasket = (x: number, y: number, height: number, flip = false): string =>
  place(
    x,
    y,
    height / 100,
    path('M-27 -82H-9L-11 -48H-23Z', '#a97239') +
      stroke('M-26 -74H-10M-25 -64H-10.5M-24 -55H-11', '#d9a961', 1.4) +
      stroke('M-10 -80Q-2 -84 2 -72', '#7c2a22', 1.6) +
      ellipse(-18, -82, 9, 3, lacquer),
    flip,
  );

function pickers(picture: Picture): void {
  for (const [x = 0, y = 0, tall = 0, way = 0] of rows(
    4,
    [470, 800, 200, 1, 640, 745, 160, -1, 930, 700, 132, 1, 300, 706, 128, -1],
  )) {
    const dress = {
      top: x % 3 === 0 ? '#2a2233' : indigo,
      bottom: '#5f1d22',
      cut: 'skirt',
      trim: gold,
      skin: skinBrown,
      hat: x % 4 === 0 ? 'scarf' : 'leaf',
      hatColour: x % 4 === 0 ? lacquer : gold,
    } as const;
    picture.add(
      ellipse(x, y, tall * 0.26, tall * 0.04, '#4a1c1c', { opacity: 0.5 }),
      person(x, y, tall, poses.reach, dress, way < 0),
      backBasket(x, y, tall, way < 0),
    );
  }
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#6fa6bd, #bcd8cc 46%, #fde3b0', 560);
  sun(picture, [360, 210], 58, '#fffae2', '#ffe29a', 8);
  cloud(picture, 1130, 120, 460, '#ffffff', 0.6);
  cloud(picture, 700, 220, 300, '#ffffff', 0.45);
  ridge(picture, {
    y: 400,
    height: 150,
    length: 900,
    octaves: 4,
    top: '#7fa3b4',
    bottom: '#cddccf',
    depth: 180,
  });
  mist(picture, 320, 110, cream, 0.8);
  ridge(picture, {
    y: 450,
    height: 130,
    length: 720,
    octaves: 4,
    top: '#5d9189',
    bottom: '#b6cfb4',
    depth: 160,
  });
  const roll = wave(random, 900, 2);
  const farCrest = (x: number): number => 470 - 70 * Math.cos((x - 1150) / 330) + 12 * roll(x);
  plantation(picture, farCrest, [1180, 380], 760, '#4f8a58', 0.55);
  for (const [x = 0, width = 0] of rows(2, [1120, 84, 1240, 104, 1340, 80])) {
    picture.add(
      tree(random, x - width * 0.7, farCrest(x) + 10, 76, leaf, true),
      stiltHouse(x, farCrest(x) + 14, width, '#8d5a38', false),
    );
  }
  for (let i = 0; i < 14; i++) {
    const x = random.between(560, 1620);
    picture.add(tree(random, x, farCrest(x) + 6, random.between(44, 84), '#45795a', true));
  }
  mist(picture, 430, 170, cream, 0.35);
  plantation(
    picture,
    (x) => 610 + 70 * Math.cos((x - 1300) / 420) + 16 * roll(x * 1.3 + 400),
    [520, 470],
    1120,
    '#35714b',
    1,
  );
  pickers(picture);
  picture.add(
    branch(picture, 1680, 1010, 1160, 24, true),
    branch(picture, 1690, 560, 640, 12, true),
    branch(picture, -90, 1040, 560, -16, false),
  );
}

export const coffeeHills: Scene = { file: 'ca-phe-dak-reu.jpg', width: 1600, height: 1067, draw };
