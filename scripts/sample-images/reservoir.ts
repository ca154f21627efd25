import { sampan } from './boats.ts';
import { bark, cream, darker, forest, indigo, lacquer, leaf, mix, paper } from './colour.ts';
import { cloud, glints, mist, ridge, sky, sun } from './landscape.ts';
import { person, shoulderPole } from './people.ts';
import { bush, grass, tree } from './plants.ts';
import { poses } from './poses.ts';
import {
  circle,
  curve,
  ellipse,
  group,
  type Picture,
  type Point,
  path,
  points,
  rect,
  rows,
  type Scene,
  stroke,
} from './svg.ts';

/** The shore of the shrunken lake, in a plan view that is then flattened. */
const shore = points([
  420, 40, 620, 10, 860, 30, 1080, 0, 1240, 60, 1190, 130, 1290, 210, 1420, 260, 1300, 350, 1060, 330, 960,
  420, 1040, 520, 900, 600, 680, 560, 560, 470, 380, 480, 260, 400, 360, 300, 300, 200, 440, 150,
]).map(([x, y]): Point => [780 + (x - 780) * 0.74, 40 + y * 0.72]);

/** The lake within its old shores: rings of bare earth, one for each week the water fell. */
function drawnDownLake(picture: Picture): void {
  const ground = picture.clip(rect(0, 446, 1600, 700, '#000000'));
  const lake = curve(shore, true);
  const rings = [
    '#c9754b',
    '#b9603d',
    '#d08a58',
    '#a9533a',
    '#c2714a',
    '#dba06c',
    '#b5653f',
    '#cf8f60',
    '#a85a3d',
    '#e0b282',
  ];
  const water = picture.linear('#cfe3dc, #7fb4b8 30%, #3f8795 70%, #2b6a7d', [0, 0, 0, 600], false);
  picture.add(
    group(
      { 'clip-path': ground },
      group(
        { transform: 'translate(0 470) scale(1 0.74)' },
        ...rings.map(
          (colour, i) =>
            stroke(lake, darker(colour, 0.22), 626 - i * 62) + stroke(lake, colour, 618 - i * 62),
        ),
        stroke(lake, '#f0d9ae', 16),
        path(lake, water),
      ),
    ),
  );
}

/** The dam across the valley's neck, its spillway gates shut and dry. */
function dam(): string {
  const piers = Array.from(
    { length: 6 },
    (_, i) => rect(1012 + i * 62, 372, 15, 96, '#cdc6b4') + rect(1012 + i * 62, 372, 5, 96, '#efe8d4'),
  );
  const gates = Array.from(
    { length: 5 },
    (_, i) =>
      rect(1027 + i * 62, 392, 47, 60, '#3f6f86') +
      rect(1027 + i * 62, 392, 47, 8, '#6d9bab') +
      stroke(`M${1031 + i * 62} 416h39M${1031 + i * 62} 434h39`, '#2b5269', 2),
  );
  return [
    path('M700 388H1640V520C1400 500 1000 520 640 470Z', '#b3ab98'),
    path('M700 388H1640V402H694Z', '#ded7c3'),
    path('M690 410H1640V418H686ZM676 436H1640V442H672Z', '#948c7c', { opacity: 0.55 }),
    rect(1000, 366, 346, 12, '#e9e2cf'),
    rect(1004, 452, 336, 70, '#bfb7a4'),
    path('M1016 452H1330L1352 522H1000Z', '#d2cab6'),
    ...piers,
    ...gates,
    stroke('M694 382H1640', paper, 2.4),
    stroke(Array.from({ length: 32 }, (_, i) => `M${700 + i * 30} 382v8`).join(''), paper, 2),
    rect(846, 300, 54, 230, '#c5bda9'),
    rect(846, 300, 18, 230, '#e6dfcb'),
    path('M836 300L873 272L910 300Z', '#b5432e'),
    rect(862, 318, 22, 24, '#3a5a6b'),
    stroke('M846 392H700', '#8d8574', 6),
    stroke('M850 420h46M850 450h46M850 480h46M850 508h46', '#9c3a2a', 2.4),
  ].join('');
}

function cracks(picture: Picture): void {
  const { random } = picture;
  for (let row = 0; row < 7; row++) {
    const y = 905 + row * 26;
    const size = 44 + row * 12;
    for (let x = -40 + (row % 2) * size * 0.5; x < 1660; x += size) {
      const jolt = (): number => Math.round(random.between(-0.16, 0.16) * size);
      const d = `M${Math.round(x)} ${y + jolt() / 2}l${Math.round(size * 0.5) + jolt()} ${-10 + jolt() / 3}l${Math.round(size * 0.5)} ${10 + jolt() / 3}m${-Math.round(size * 0.5)} -10l${jolt()} -18`;
      picture.add(stroke(d, '#6f3426', 1.6 + row * 0.5, { opacity: 0.75 }));
    }
  }
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#89b7c4, #dfe2c8 55%, #fbe2ad', 480);
  sun(picture, [300, 150], 62, '#fffae6', '#ffe096', 8);
  cloud(picture, 1180, 100, 380, '#ffffff', 0.5);
  ridge(picture, {
    y: 360,
    height: 190,
    length: 840,
    octaves: 4,
    top: '#86a6ad',
    bottom: '#d8d9bf',
    depth: 200,
  });
  mist(picture, 270, 120, cream, 0.7);
  const crest = ridge(picture, {
    y: 440,
    height: 130,
    length: 620,
    octaves: 4,
    top: '#6a9483',
    bottom: '#a9b88a',
    depth: 130,
  });
  for (let i = 0; i < 46; i++) {
    const x = random.between(-20, 1620);
    picture.add(
      tree(
        random,
        x,
        crest(x) + random.between(10, 46),
        random.between(30, 56),
        mix('#4d7f62', '#6f9a68', random.between(0, 1)),
      ),
    );
  }
  picture.add(rect(0, 462, 1600, 620, picture.linear('#b9733f, #c98352 30%, #a4543a')));
  drawnDownLake(picture);
  glints(picture, { x: [600, 990], y: [535, 750], count: 70, colour: '#f2fbf0', opacity: 0.5, size: 1 });
  picture.add(dam());
  picture.add(
    path(
      'M-20 380C140 372 300 420 420 470C300 500 200 520 140 600C90 680 40 700 -20 706Z',
      picture.linear('#7fa765, #4f7f4f'),
    ),
    path(
      'M-20 706C40 700 90 680 140 600C200 520 300 500 420 470L436 478C320 512 226 536 166 612C120 700 50 730 -20 736Z',
      '#d9a06a',
    ),
  );
  for (const [x = 0, y = 0, tall = 0] of rows(
    3,
    [
      40, 440, 110, 120, 470, 130, 210, 470, 100, 300, 480, 76, 60, 560, 150, 150, 540, 110, 10, 660, 170, 96,
      640, 120,
    ],
  ))
    picture.add(tree(random, x, y, tall, leaf));
  picture.add(
    path(
      'M1620 520C1500 540 1440 600 1480 680C1520 760 1580 790 1620 800Z',
      picture.linear('#7fa765, #426f4a'),
    ),
  );
  for (const [x = 0, y = 0, tall = 0] of rows(
    3,
    [1540, 590, 130, 1590, 650, 160, 1530, 690, 120, 1585, 760, 150],
  ))
    picture.add(tree(random, x, y, tall, forest));
  picture.add(
    path(
      'M-20 900C300 860 700 960 1000 930C1300 900 1500 930 1620 900V1080H-20Z',
      picture.linear('#b8623f, #8f412f'),
    ),
  );
  cracks(picture);
  picture.add(
    group(
      { transform: 'rotate(-6 330 920)' },
      ellipse(330, 936, 210, 14, '#4a211c', { opacity: 0.45 }),
      sampan(330, 918, 400, '', '#6b4a3a'),
    ),
  );
  picture.add(stroke('M120 880V800M118 806L170 790', bark, 5), circle(120, 806, 5, bark));
  picture.add(
    ellipse(1110, 984, 90, 9, '#4a211c', { opacity: 0.45 }),
    person(
      1100,
      982,
      210,
      poses.carry,
      { top: indigo, bottom: '#5f1d22', cut: 'skirt', trim: '#e2a23f', hat: 'leaf' },
      true,
    ),
    shoulderPole(1100, 982, 210, '#8fc0c4', true),
  );
  picture.add(
    ellipse(1260, 1002, 60, 7, '#4a211c', { opacity: 0.45 }),
    person(1250, 1000, 136, poses.walk, { top: lacquer, bottom: '#2b3354', child: true }, true),
  );
  picture.add(
    person(1290, 800, 92, poses.stand, {
      top: paper,
      bottom: '#3a4a66',
      hat: 'helmet',
      hatColour: '#e2a23f',
    }),
    person(
      1328,
      802,
      90,
      poses.reach,
      { top: '#3f7f8f', bottom: '#2b3354', hat: 'helmet', hatColour: paper },
      true,
    ),
  );
  for (const [x = 0, wide = 0] of rows(2, [40, 150, 1480, 170, 1580, 160]))
    picture.add(bush(random, x, 1064, wide, '#7d7a3f'));
  picture.add(
    grass(random, [-20, 1080], [300, 1085], 40, 80, ['#b99a4f', '#8f7f3f', '#d2b565']),
    grass(random, [1380, 1080], [1620, 1085], 40, 90, ['#b99a4f', '#8f7f3f', '#d2b565']),
  );
}

export const reservoir: Scene = {
  file: 'ho-chua-nuoc-ea-mlieng.jpg',
  width: 1600,
  height: 1067,
  orientation: 6,
  draw,
};
