import {
  blush,
  darker,
  forest,
  gold,
  indigo,
  lacquer,
  leaf,
  lighter,
  mix,
  paper,
  rice,
  vermilion,
} from './colour.ts';
import { cloud, mist, ridge, sky, sun } from './landscape.ts';
import { type Dress, person } from './people.ts';
import { bamboo, bush, grass, pine } from './plants.ts';
import { poses } from './poses.ts';
import { type Random, wave } from './random.ts';
import {
  circle,
  curve,
  ellipse,
  type Picture,
  path,
  place,
  points,
  rect,
  rows,
  type Scene,
  stroke,
} from './svg.ts';

/** A long one-storey classroom block with a tiled roof and a veranda, 200 wide. */
function classrooms(x: number, y: number, scale: number, wall: string): string {
  const parts = [rect(-100, -62, 200, 62, wall), rect(-100, -12, 200, 12, '#9a5a3c')];
  for (let i = 0; i < 5; i++) {
    const left = -92 + i * 38;
    parts.push(
      i % 2 === 1
        ? rect(left + 6, -44, 18, 44, '#3f7a72') + rect(left + 8, -42, 6, 20, '#9fc9bb')
        : rect(left, -46, 28, 24, '#35606a') +
            rect(left, -46, 28, 8, '#a9d1cb') +
            stroke(`M${left + 14} -46v24`, paper, 2),
    );
  }
  for (let i = 0; i < 6; i++) parts.push(rect(-101 + i * 39.4, -62, 5, 62, lighter(wall, 0.5)));
  parts.push(
    path('M-116 -58L-98 -94H98L116 -58Z', '#b5402c'),
    path('M-116 -58L-98 -94H-60L-72 -58Z', '#cf5a3c'),
    stroke('M-88 -92L-104 -60M-50 -92L-60 -60M-12 -92L-14 -60M26 -92L30 -60M64 -92L74 -60', '#8f2f24', 1.4),
    stroke('M-98 -94H98', '#e0805c', 3.4),
    rect(-116, -59, 232, 5, '#7d2a22'),
  );
  return place(x, y, scale, parts.join(''));
}

/** The national flag on its pole. */
export function flag(x: number, y: number, height: number): string {
  const star = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 === 0 ? 9 : 3.6;
    const turn = (i * Math.PI) / 5 - Math.PI / 2;
    return `${i === 0 ? 'M' : 'L'}${(34 + Math.cos(turn) * r).toFixed(2)} ${(20 + Math.sin(turn) * r).toFixed(2)}`;
  }).join('');
  const cloth =
    path('M2 0C20 -7 34 7 66 -2V40C36 49 22 35 2 42Z', '#d8261e') +
    path('M2 0C10 -3 16 -3 22 -1V39C16 37 10 39 2 42Z', '#000000', { opacity: 0.12 }) +
    path(`${star}Z`, '#ffd83a');
  return (
    stroke(`M${x} ${y}V${y - height}`, '#e9e2d0', height * 0.02) +
    circle(x, y - height, height * 0.018, gold) +
    place(x + 1, y - height + 8, height / 230, cloth)
  );
}

/** A plum tree in blossom. */
function blossomTree(random: Random, x: number, y: number, height: number): string {
  const flowers: string[] = [];
  const twigs = rows(
    2,
    [-32, -66, 30, -76, -8, -88, 22, -58, -30, -52, 8, -70, -18, -76, 34, -64, -38, -58, 14, -84, -2, -62],
  );
  for (let i = 0; i < height * 1.1; i++) {
    const [cx = 0, cy = 0] = random.pick(twigs);
    const angle = random.between(0, 6.283);
    const reach = random.between(0, 1) ** 0.7 * 15;
    const size = random.between(0.8, 1.6) * (1 + 90 / height);
    flowers.push(
      circle(
        cx + Math.cos(angle) * reach,
        cy + Math.sin(angle) * reach * 0.8,
        size,
        random.pick(['#fff3ee', '#fbd9d3', '#f2aeb0', '#ffffff', '#e98f9b']),
      ),
    );
  }
  const wood = stroke(
    'M0 0C-4 -20 4 -30 0 -48M0 -36C-10 -50 -20 -56 -32 -66M0 -44C8 -58 18 -64 30 -76M-2 -42C-4 -60 -4 -74 -8 -88M12 -60L22 -58M-18 -56L-30 -52',
    '#4a2f2b',
    3,
  );
  return place(x, y, height / 100, wood + flowers.join(''));
}

const coats = [vermilion, indigo, gold, '#3f8f7a', '#c9508a', '#e58a2d', '#5b6fb5'];

/** A school child with a satchel. */
function pupil(random: Random, x: number, y: number, tall: number, flip: boolean, running = false): string {
  const dress: Dress = {
    top: random.pick(coats),
    bottom: random.pick(['#26304f', '#3a2c44']),
    child: true,
    hat: random.pick(['none', 'bun', 'cap', 'long', 'scarf']),
    hatColour: random.pick([lacquer, gold, indigo]),
  };
  const bag = rect(-15, -78, 11, 22, random.pick(['#7a3b2c', '#2f6f8f', '#d99a2f']), { rx: 3 });
  return (
    ellipse(x, y + 1, tall * 0.22, tall * 0.035, '#23402f', { opacity: 0.35 }) +
    person(x, y, tall, running ? poses.run : poses.walk, dress, flip) +
    place(x, y, tall / 100, bag, flip)
  );
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#7fb0cc, #c2dcd8 45%, #fde7c2', 620);
  sun(picture, [330, 180], 52, '#fffbe8', '#ffe6a8', 8);
  cloud(picture, 980, 110, 440, '#ffffff', 0.6);
  cloud(picture, 1380, 210, 320, '#ffffff', 0.45);
  ridge(picture, {
    y: 420,
    height: 280,
    length: 760,
    octaves: 5,
    top: '#7f9fc0',
    bottom: '#d7e0da',
    depth: 260,
  });
  mist(picture, 300, 170, '#fdf3de', 0.9);
  ridge(picture, {
    y: 520,
    height: 250,
    length: 620,
    octaves: 5,
    top: '#5e8fa0',
    bottom: '#cfdccb',
    depth: 240,
  });
  mist(picture, 420, 140, '#fdf3de', 0.8);
  ridge(picture, {
    y: 620,
    height: 190,
    length: 900,
    octaves: 5,
    top: '#4b8077',
    bottom: '#a8c6a4',
    depth: 200,
  });
  for (let i = 0; i < 40; i++) {
    const x = random.between(-20, 760);
    picture.add(
      pine(
        x,
        660 - x * 0.03 + random.between(-50, 20),
        random.between(50, 110),
        mix('#3b6d68', '#57907f', random.between(0, 1)),
      ),
    );
  }
  const bumps = wave(random, 700, 3);
  const slope = (x: number): number => 760 - x * 0.17 + 16 * bumps(x);
  const crest = points(Array.from({ length: 84 }, (_, i) => [i * 20 - 20, slope(i * 20 - 20)]).flat());
  picture.add(path(`${curve(crest)}L1660 1100L-40 1100Z`, picture.linear('#a9c15f, #6d9a4c 40%, #3d6d45')));
  for (let i = 0; i < 16; i++)
    picture.add(bush(random, 780 + i * 56, slope(780 + i * 56) + 6, 90, '#4c7d4d'));
  for (let row = 1; row < 12; row++) {
    const line = Array.from({ length: 42 }, (_, i) => [
      i * 40 - 20,
      slope(i * 40 - 20) + row * 30 + row * row * 1.6 + 7 * bumps(i * 90 + row * 300),
    ]);
    picture.add(
      stroke(curve(points(line.flat())), row % 2 === 0 ? '#d3dc84' : '#3f7248', 1.5 + row * 0.35, {
        opacity: 0.3,
      }),
    );
  }
  for (let i = 0; i < 170; i++) {
    const x = random.between(0, 1600);
    const y = slope(x) + 20 + random.between(0, 1) * (1060 - slope(x));
    const size = 6 + (y - 560) * 0.045;
    picture.add(
      stroke(
        `M${Math.round(x - size)} ${Math.round(y - size)}l${Math.round(size)} ${Math.round(size)}l${Math.round(size * 0.8)} ${Math.round(-size * 1.1)}M${Math.round(x)} ${Math.round(y)}v${Math.round(-size * 1.4)}`,
        '#356743',
        2,
        { opacity: 0.55 },
      ),
    );
    if (i % 3 === 0)
      picture.add(circle(x, y - size * 1.4, size * 0.2, random.pick([gold, '#fff7e6', blush])));
  }
  const yard = slope(1120);
  picture.add(ellipse(1130, yard + 40, 470, 42, '#d9b67f'), ellipse(1130, yard + 34, 440, 32, '#e7c995'));
  picture.add(
    blossomTree(random, 770, yard + 40, 210),
    classrooms(1310, yard + 10, 1.32, '#f0cf7c'),
    classrooms(1010, yard + 22, 1.5, '#f6dc96'),
    flag(1205, yard + 56, 300),
    blossomTree(random, 1545, yard + 40, 270),
  );
  for (const [x = 0, y = 0, tall = 0] of rows(
    3,
    [880, 52, 66, 925, 64, 64, 1090, 58, 66, 1130, 66, 62, 1270, 64, 66, 1310, 58, 62, 1400, 56, 66],
  ))
    picture.add(pupil(random, x, yard + y, tall, random.chance(0.5), random.chance(0.5)));
  picture.add(
    person(
      1030,
      yard + 62,
      96,
      poses.wave,
      { top: '#e9eef0', bottom: '#e9eef0', cut: 'tunic', hat: 'long' },
      true,
    ),
  );
  const road =
    'M820 650C700 700 980 730 760 800C520 870 300 880 380 1080H840C800 960 1010 900 1120 830C1240 750 980 700 1010 650Z';
  picture.add(
    path(road, picture.linear('#e7c995, #cf9f66 50%, #a8713f')),
    path(
      'M820 650C700 700 980 730 760 800C520 870 300 880 380 1080H420C350 890 560 880 790 806C1000 736 730 700 836 650Z',
      '#b98450',
      { opacity: 0.6 },
    ),
  );
  for (const [x = 0, y = 0, tall = 0] of rows(
    3,
    [880, 752, 92, 960, 776, 98, 905, 840, 120, 800, 862, 128, 690, 930, 160, 560, 968, 176],
  ))
    picture.add(pupil(random, x, y, tall, false));
  picture.add(
    person(630, 1030, 262, poses.walk, {
      top: '#26395f',
      bottom: '#1c2746',
      hat: 'scarf',
      hatColour: '#3f5c93',
      cut: 'tunic',
      trim: vermilion,
    }),
    pupil(random, 760, 1036, 184, false, true),
  );
  picture.add(blossomTree(random, 130, 960, 620), bamboo(random, 1540, 1090, 460, darker(leaf, 0.1)));
  picture.add(
    grass(random, [-20, 1085], [380, 1085], 60, 120, [forest, leaf, darker(rice, 0.2)]),
    grass(random, [860, 1090], [1620, 1085], 100, 130, [forest, leaf, darker(rice, 0.2), '#2d5a45']),
  );
}

export const mountainSchool: Scene = { file: 'truong-hoc-vung-cao.jpg', width: 1600, height: 1067, draw };
