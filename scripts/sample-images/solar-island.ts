import { sampan, trawler } from './boats.ts';
import { cream, forest, gold, leaf, lighter, mix, paper, rice, vermilion, wood } from './colour.ts';
import { tileHouse } from './houses.ts';
import { cloud, glints, mist, sky, sun } from './landscape.ts';
import { person } from './people.ts';
import { bush, grass, palm } from './plants.ts';
import { poses } from './poses.ts';
import {
  circle,
  curve,
  ellipse,
  type Picture,
  type Point,
  path,
  place,
  points,
  rect,
  rows,
  type Scene,
  straight,
  stroke,
} from './svg.ts';

const horizon = 380;

/** A far island rising out of haze. */
function isle(picture: Picture, x: number, width: number, height: number, colour: string): void {
  const shape = points([
    -0.5, 0, -0.38, -0.34, -0.24, -0.72, -0.1, -0.78, 0.04, -1, 0.16, -0.66, 0.3, -0.5, 0.42, -0.16, 0.5, 0,
  ]);
  const outline = shape.map(([px, py]): Point => [x + px * width, horizon + 4 + py * height]);
  picture.add(path(`${curve(outline)}Z`, picture.linear(`${colour}, ${lighter(colour, 0.45)}`)));
}

/** A wind turbine on a ridge. */
const turbine = (x: number, y: number, height: number, turn: number): string => {
  const blades = [0, 120, 240].map((angle) =>
    place(0, 0, 1, path('M-1.6 0Q-4 -14 0 -46Q3 -14 1.6 0Z', paper), false, angle + turn),
  );
  return place(
    x,
    y,
    height / 100,
    path('M-2.2 0L-1.2 -96H1.2L2.2 0Z', '#eef0ea') +
      path('M0.3 0V-96H1.2L2.2 0Z', '#b9c6c9') +
      place(0, -96, 1, blades.join('') + circle(0, 0, 2.6, '#dfe6e4')),
  );
};

/** One row of panels: its lower edge runs between two points, its upper edge lies `tilt` behind. */
function panelRow(picture: Picture, from: Point, to: Point, tilt: Point, count: number, near: number): void {
  const at = (part: number, up: number): Point => [
    from[0] + (to[0] - from[0]) * part + tilt[0] * up,
    from[1] + (to[1] - from[1]) * part + tilt[1] * up,
  ];
  const legs: string[] = [];
  const cells: string[] = [];
  const lines: string[] = [];
  for (let i = 0; i < count; i++) {
    const [a, b] = [(i + 0.03) / count, (i + 0.97) / count];
    cells.push(straight([at(a, 0), at(b, 0), at(b, 1), at(a, 1)]));
    for (const up of [0.25, 0.5, 0.75]) lines.push(straight([at(a, up), at(b, up)], false));
    for (const part of [0.25, 0.5, 0.75])
      lines.push(straight([at(a + (b - a) * part, 0), at(a + (b - a) * part, 1)], false));
    const [lx, ly] = at((a + b) / 2, 0.5);
    legs.push(`M${Math.round(lx)} ${Math.round(ly)}v${Math.round(34 * near)}`);
  }
  const shadow = straight([
    at(0, -0.1),
    at(1, -0.1),
    [to[0] + 20 * near, to[1] + 30 * near],
    [from[0] + 20 * near, from[1] + 30 * near],
  ]);
  const glass = picture.linear(
    '#16305e, #25508c 30%, #8fc0d8 52%, #2c5f9c 64%, #1a3768',
    [from[0], from[1], to[0] + 160, to[1] - 220],
    false,
  );
  picture.add(
    path(shadow, '#2f5138', { opacity: 0.45 }),
    stroke(legs.join(''), '#9aa5a8', 4 * near),
    path(cells.join(''), glass, { stroke: '#dfe7e6', 'stroke-width': 2.6 * near }),
    stroke(lines.join(''), '#b9d4e2', 0.9 * near, { opacity: 0.5 }),
  );
}

function bay(picture: Picture): void {
  const { random } = picture;
  picture.add(
    path('M-20 560C120 520 260 520 380 548C470 570 520 600 480 632C420 676 220 690 -20 700Z', '#f4e6bf'),
    path(
      'M-20 540C110 500 240 500 350 528C430 550 470 580 430 606C360 640 200 650 -20 652Z',
      picture.linear('#9cbc62, #6f9f56'),
    ),
  );
  for (const [x = 0, y = 0, width = 0] of rows(
    3,
    [40, 574, 84, 130, 562, 76, 214, 570, 88, 300, 572, 78, 90, 606, 96, 200, 612, 92, 320, 604, 80],
  )) {
    picture.add(
      tileHouse(
        x,
        y,
        width,
        random.pick(['#f6e3b4', paper, '#f0cf9a', '#dfe6d2']),
        random.pick(['#c5573c', '#b5432e', '#d0764a']),
        random.chance(0.5),
      ),
    );
  }
  for (const [x = 0, y = 0, tall = 0] of rows(
    3,
    [10, 590, 120, 168, 566, 100, 262, 580, 110, 366, 590, 120, 400, 606, 100, 140, 640, 120, 270, 640, 110],
  ))
    picture.add(palm(random, x, y, tall, '#3f7d55', random.between(-14, 14)));
  picture.add(
    stroke('M470 606L640 622', '#8a6a4a', 7),
    stroke('M500 610v22M550 614v22M600 618v22M636 622v20', '#6b4f38', 4),
  );
  picture.add(
    trawler(610, 584, 120, '#2f6fa3', vermilion),
    trawler(720, 640, 150, '#c9503a', cream, true),
    trawler(560, 690, 170, '#2a8a86', gold),
    sampan(860, 560, 90, '', wood),
    sampan(420, 730, 110, '', wood, true),
  );
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#5aa0c4, #a9d3da 55%, #fdeec6', horizon + 10);
  sun(picture, [1050, 140], 60, '#fffce8', '#fff0b0', 8);
  for (const [x = 0, y = 0, width = 0] of rows(3, [260, 110, 420, 640, 200, 300, 1420, 200, 360]))
    cloud(picture, x, y, width, '#ffffff', 0.7);
  isle(picture, 200, 420, 110, '#8fb0c4');
  isle(picture, 760, 300, 70, '#a5c1cd');
  isle(picture, 480, 260, 130, '#7ba3b6');
  mist(picture, 310, 90, cream, 0.6);
  picture.add(
    rect(0, horizon, 1600, 700, picture.linear('#d3ead9, #7fc4c2 12%, #35a0ac 34%, #1f7f9a 70%, #1d6a8a')),
  );
  glints(picture, {
    x: [860, 1240],
    y: [386, 760],
    count: 100,
    colour: '#fffbe0',
    opacity: 0.8,
    size: 1.1,
    spread: 0.4,
  });
  glints(picture, { x: [0, 1600], y: [392, 900], count: 260, colour: '#e3f6ee', opacity: 0.4, size: 1.2 });
  bay(picture);
  const headland = points([
    880, 560, 980, 520, 1090, 440, 1210, 390, 1330, 330, 1450, 310, 1560, 330, 1640, 300,
  ]);
  picture.add(
    path(`${curve(headland)}L1640 800L840 640Z`, picture.linear('#7fae72, #4f8a5c')),
    path('M880 560C900 590 960 620 1100 640L1140 690L820 610Z', '#d9c08f'),
  );
  picture.add(turbine(1230, 384, 230, 12), turbine(1390, 322, 270, 48), turbine(1540, 330, 250, 80));
  for (const [x = 0, y = 0, w = 0] of rows(
    3,
    [960, 540, 70, 1060, 480, 90, 1160, 430, 90, 1300, 370, 110, 1440, 340, 110, 1560, 350, 120],
  ))
    picture.add(bush(random, x, y, w, '#3f7a52'));
  const slope = points([-40, 800, 160, 790, 420, 800, 700, 740, 960, 660, 1220, 560, 1450, 500, 1640, 470]);
  picture.add(path(`${curve(slope)}L1640 1100L-40 1100Z`, picture.linear('#b5c56a, #86ab55 40%, #4f8450')));
  for (let i = 0; i < 190; i++) {
    const x = random.between(0, 1600);
    const y = random.between(830 - Math.max(0, x - 400) * 0.26, 1060);
    picture.add(
      stroke(`M${Math.round(x - 8)} ${Math.round(y - 9)}l8 9l7 -11`, '#3f7448', 2, { opacity: 0.4 }),
    );
  }
  const arrays = rows(
    7,
    [
      1060, 668, 1600, 516, 12, 0.5, 44, 930, 734, 1620, 566, 13, 0.62, 54, 780, 806, 1640, 628, 13, 0.75, 68,
      600, 880, 1660, 704, 13, 0.9, 84, 380, 960, 1680, 800, 13, 1.1, 104, 150, 1058, 1700, 926, 12, 1.35,
      130,
    ],
  );
  for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, count = 0, near = 0, tall = 0] of arrays) {
    panelRow(picture, [x1, y1], [x2, y2], [-tall * 0.5, -tall * 0.72], count, near);
    if (near === 0.9)
      picture.add(
        person(500, 884, 134, poses.reach, {
          top: '#e58a2d',
          bottom: '#26405f',
          hat: 'helmet',
          hatColour: paper,
        }),
      );
  }
  picture.add(
    ellipse(250, 936, 60, 7, '#2f5138', { opacity: 0.4 }),
    person(236, 934, 172, poses.stand, { top: '#2f6fa3', bottom: '#26304f', hat: 'helmet', hatColour: gold }),
    ellipse(330, 944, 60, 7, '#2f5138', { opacity: 0.4 }),
    person(322, 942, 168, poses.wave, { top: '#e58a2d', bottom: '#26405f', hat: 'helmet', hatColour: paper }),
    palm(random, 60, 1000, 620, forest, 16),
  );
  picture.add(grass(random, [-20, 1085], [420, 1085], 60, 100, [forest, leaf, rice, mix(rice, gold, 0.4)]));
}

export const solarIsland: Scene = { file: 'dien-mat-troi-hon-may.jpg', width: 1600, height: 1067, draw };
