import {
  cream,
  darker,
  forest,
  gold,
  indigo,
  ink,
  lacquer,
  leaf,
  lighter,
  paper,
  rice,
  sea,
  vermilion,
} from './colour.ts';
import { cloud, mist, ridge, sky } from './landscape.ts';
import { type Dress, person } from './people.ts';
import { bush, grass, tree } from './plants.ts';
import { poses } from './poses.ts';
import type { Random } from './random.ts';
import { circle, ellipse, type Picture, path, place, rect, rows, type Scene, stroke } from './svg.ts';

const spines = [
  vermilion,
  gold,
  indigo,
  '#3f8f7a',
  '#c9508a',
  cream,
  '#5b6fb5',
  '#e58a2d',
  lacquer,
  rice,
  '#7a4a8a',
];

/** A shelf of books standing side by side. */
function shelf(random: Random, x: number, y: number, width: number, height: number): string {
  const parts = [rect(x, y - height, width, height, '#5a3a2b')];
  let at = x + 5;
  while (at < x + width - 12) {
    const wide = random.between(9, 19);
    const tall = height * random.between(0.66, 0.92);
    const colour = random.pick(spines);
    const lean = random.chance(0.12) ? 9 : 0;
    const book =
      rect(0, -tall, wide, tall, colour) +
      rect(0, -tall * 0.82, wide, 3, lighter(colour, 0.5)) +
      rect(0, -tall, 2.5, tall, darker(colour, 0.2));
    parts.push(place(at, y - 5, 1, book, false, lean));
    at += wide + (lean > 0 ? 12 : 1.5);
  }
  return parts.join('') + rect(x, y - 5, width, 6, '#a8734a');
}

/** The bus, its side let down to show the shelves, 900 long; x and y are the ground under its middle. */
function bus(picture: Picture, x: number, y: number): void {
  const { random } = picture;
  const wheel = (at: number): string =>
    circle(at, -46, 60, ink) + circle(at, -46, 32, '#b8bec2') + circle(at, -46, 12, '#5f6a72');
  const body = [
    ellipse(0, 8, 480, 26, ink, { opacity: 0.26 }),
    path(
      'M-440 -70V-386Q-440 -420 -406 -420H372Q420 -420 436 -370L456 -220V-70Z',
      picture.linear('#2f8f92, #1f6f7f'),
    ),
    path('M-440 -70V-150H456V-70Z', '#f3dfae'),
    rect(-440, -158, 896, 12, vermilion),
    path('M-432 -402H398L410 -388H-436Z', '#8fd0c4'),
    path('M340 -380H388Q404 -378 410 -356L428 -236H340Z', '#244a63'),
    path('M340 -380H388L352 -236H340Z', '#8fc3cf'),
    rect(262, -380, 64, 300, '#185a68'),
    rect(270, -372, 48, 150, '#244a63'),
    path('M270 -372h48l-48 90z', '#8fc3cf'),
    circle(438, -112, 15, '#fff3c4'),
    rect(426, -88, 40, 14, '#c9c2b0', { rx: 6 }),
    rect(-450, -88, 26, 14, '#c9c2b0', { rx: 6 }),
    rect(-404, -372, 636, 214, '#3d2822'),
    ...[-304, -236, -166].map((foot, i) => shelf(random, -398, foot, 624, i === 0 ? 62 : 60)),
    rect(-196, -372, 10, 214, '#7a4f36'),
    rect(12, -372, 10, 214, '#7a4f36'),
    wheel(-280),
    wheel(300),
  ];
  const stripes = Array.from({ length: 12 }, (_, i) =>
    path(
      `M${-424 + i * 56} -388H${-368 + i * 56}L${-392 + i * 58.6} -306Q${-421 + i * 58.6} -290 ${-450 + i * 58.6} -306Z`,
      i % 2 === 0 ? vermilion : paper,
    ),
  );
  const posts = stroke('M-430 -306V-10M238 -306V-10', '#8a5636', 7);
  const openBook =
    path('M0 0Q-30 -22 -64 -10V30Q-30 18 0 38Q30 18 64 30V-10Q30 -22 0 0Z', paper) +
    stroke('M0 0V38M-52 2Q-28 -6 -10 4M-52 14Q-28 6 -10 16M52 2Q28 -6 10 4M52 14Q28 6 10 16', '#c9a97a', 3);
  picture.add(
    place(
      x,
      y,
      1,
      body.join('') +
        posts +
        stripes.join('') +
        place(-110, -122, 0.66, openBook) +
        place(60, -114, 0.4, openBook),
    ),
  );
}

const coats = [vermilion, indigo, gold, '#3f8f7a', '#c9508a', '#e58a2d', '#5b6fb5', paper];

function child(
  random: Random,
  x: number,
  y: number,
  tall: number,
  pose: keyof typeof poses,
  flip: boolean,
): string {
  const dress: Dress = {
    top: random.pick(coats),
    bottom: random.pick(['#26304f', '#3a2c44', '#5f1d22']),
    child: true,
    hat: random.pick(['none', 'bun', 'long', 'none', 'cap']),
    hatColour: random.pick([gold, lacquer]),
  };
  const reading = pose === 'sit' || pose === 'hold' || pose === 'squat';
  const [bx, by] = pose === 'sit' ? [22, -41] : pose === 'squat' ? [24, -27] : [21, -68];
  const cover = random.pick([vermilion, indigo, gold, sea]);
  const book = path(
    `M${bx - 7} ${by - 5}L${bx} ${by}L${bx + 8} ${by - 7}V${by + 4}L${bx} ${by + 10}L${bx - 7} ${by + 5}Z`,
    paper,
    { stroke: cover, 'stroke-width': 1.8 },
  );
  return (
    ellipse(x, y + 2, tall * 0.26, tall * 0.04, '#5a3a2b', { opacity: 0.3 }) +
    person(x, y, tall, poses[pose], dress, flip) +
    (reading ? place(x, y, tall / 100, book, flip) : '')
  );
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#86bcc9, #d3e5d4 60%, #fdeccb', 600);
  cloud(picture, 330, 110, 420, '#ffffff', 0.65);
  cloud(picture, 1240, 150, 460, '#ffffff', 0.6);
  ridge(picture, {
    y: 430,
    height: 220,
    length: 820,
    octaves: 5,
    top: '#83a9b8',
    bottom: '#d3e0d2',
    depth: 230,
  });
  mist(picture, 330, 140, cream, 0.7);
  ridge(picture, {
    y: 540,
    height: 190,
    length: 640,
    octaves: 4,
    top: '#5f9588',
    bottom: '#a9c9a3',
    depth: 220,
  });
  ridge(picture, { y: 640, height: 120, length: 900, top: '#6fa25d', bottom: '#94b862', depth: 180 });
  for (const [x = 0, tall = 0] of rows(2, [60, 300, 190, 240, 330, 280, 1330, 300, 1450, 340, 1560, 290]))
    picture.add(tree(random, x, 690, tall, '#4b8558'));
  picture.add(rect(0, 676, 1600, 400, picture.linear('#b7c56a, #d9b981 20%, #cfa066 60%, #b98350')));
  for (let x = 20; x < 1600; x += 90) picture.add(bush(random, x, 694, 120, '#4f8a4f'));
  bus(picture, 820, 850);
  for (let i = 0; i < 90; i++)
    picture.add(
      ellipse(
        random.between(0, 1600),
        random.between(880, 1060),
        random.between(3, 11),
        1.8,
        random.pick(['#a8703f', '#ecd3a0']),
        { opacity: 0.55 },
      ),
    );
  const read = rows(3, [470, 864, 128, 640, 872, 132, 900, 868, 126]);
  read.forEach(([x = 0, y = 0, tall = 0], i) => {
    picture.add(child(random, x, y, tall, i === 1 ? 'hold' : 'reach', i === 2));
  });
  picture.add(
    ellipse(740, 905, 60, 7, '#5a3a2b', { opacity: 0.3 }),
    person(740, 902, 196, poses.reach, { top: '#2f5a9c', bottom: '#2f5a9c', cut: 'tunic', hat: 'long' }),
    place(786, 730, 1.6, path('M-8 -7H8V10H-8Z', vermilion) + rect(-8, -7, 3, 17, darker(vermilion, 0.3))),
  );
  picture.add(
    path('M210 1010L700 990L800 1060L150 1066Z', '#a8322a'),
    path('M236 1014L690 996L768 1050L186 1056Z', '#c9503a'),
    stroke('M250 1026L720 1010M226 1042L744 1030', gold, 3, { 'stroke-dasharray': '14 10' }),
  );
  picture.add(
    child(random, 320, 1030, 150, 'squat', false),
    child(random, 450, 1024, 146, 'squat', true),
    child(random, 590, 1034, 152, 'squat', false),
  );
  picture.add(
    rect(1030, 950, 210, 14, '#8a5636'),
    rect(1050, 962, 14, 60, '#6b4027'),
    rect(1206, 962, 14, 60, '#6b4027'),
  );
  picture.add(child(random, 1070, 1004, 176, 'sit', false), child(random, 1160, 1004, 170, 'sit', false));
  picture.add(
    child(random, 1350, 990, 150, 'run', true),
    child(random, 1450, 1020, 160, 'walk', true),
    child(random, 180, 930, 140, 'walk', false),
  );
  picture.add(
    person(
      1530,
      1030,
      236,
      poses.walk,
      {
        top: '#26395f',
        bottom: '#1c2746',
        cut: 'tunic',
        hat: 'scarf',
        hatColour: '#3f5c93',
        trim: vermilion,
      },
      true,
    ),
  );
  picture.add(
    tree(random, 60, 960, 700, leaf, false),
    grass(random, [-20, 1080], [200, 1085], 36, 90, [forest, leaf, '#8aa94c']),
    grass(random, [1380, 1085], [1620, 1085], 30, 70, [forest, leaf, '#8aa94c']),
  );
}

export const libraryBus: Scene = { file: 'thu-vien-luu-dong.jpg', width: 1600, height: 1067, draw };
