import {
  cream,
  darker,
  forest,
  gold,
  indigo,
  ink,
  jade,
  leaf,
  lighter,
  paper,
  rice,
  vermilion,
} from './colour.ts';
import { cloud, ridge, sky } from './landscape.ts';
import { type Dress, person } from './people.ts';
import { bush, palm, tree } from './plants.ts';
import { poses } from './poses.ts';
import { circle, ellipse, type Picture, path, place, rect, rows, type Scene, stroke } from './svg.ts';

const wall = '#f6ead0';
const shade = '#dcc9a8';
const glass = '#7fb3b8';

/** A floor of the building: windows in a row under a sun-breaker, a green band at its foot. */
function floor(x: number, y: number, width: number, height: number, count: number): string {
  const parts = [rect(x, y, width, height, wall)];
  const step = width / count;
  for (let i = 0; i < count; i++) {
    const left = x + i * step + step * 0.16;
    const wide = step * 0.68;
    parts.push(
      rect(left, y + 28, wide, height - 56, darker(glass, 0.35)),
      path(`M${left} ${y + 28}h${wide}v${(height - 56) * 0.45}l${-wide} ${(height - 56) * 0.4}z`, glass),
      stroke(`M${left + wide / 2} ${y + 28}v${height - 56}M${left} ${y + height * 0.52}h${wide}`, paper, 3, {
        'stroke-linecap': 'butt',
      }),
      rect(left - 5, y + 20, wide + 10, 8, shade),
    );
  }
  return (
    parts.join('') + rect(x, y + height - 14, width, 14, jade) + rect(x, y + height - 14, width, 4, '#8cc7b5')
  );
}

function building(): string {
  const ground = 800;
  const cross = rect(-13, -40, 26, 80, paper) + rect(-40, -13, 80, 26, paper);
  const parts = [
    ...[0, 1, 2].map((i) => floor(150, ground - 132 * (i + 1), 480, 132, 6)),
    ...[0, 1, 2].map((i) => floor(960, ground - 132 * (i + 1), 480, 132, 6)),
    rect(136, ground - 412, 508, 18, '#c5573c'),
    rect(946, ground - 412, 508, 18, '#c5573c'),
    rect(600, ground - 520, 390, 520, '#efe0c0'),
    rect(600, ground - 520, 60, 520, shade),
    rect(584, ground - 538, 422, 20, '#c5573c'),
    rect(690, ground - 400, 210, 250, darker(glass, 0.35)),
    path(`M690 ${ground - 400}h210v90l-210 110z`, glass),
    stroke(
      `M760 ${ground - 400}v250M830 ${ground - 400}v250M690 ${ground - 317}h210M690 ${ground - 234}h210`,
      paper,
      4,
      { 'stroke-linecap': 'butt' },
    ),
    circle(795, ground - 464, 46, '#2f8f7d'),
    place(795, ground - 464, 0.62, cross),
    rect(650, ground - 112, 290, 112, '#3a6a70'),
    rect(660, ground - 104, 84, 104, glass),
    rect(750, ground - 104, 90, 104, lighter(glass, 0.35)),
    rect(846, ground - 104, 84, 104, glass),
    path(`M560 ${ground - 142}H1030L1006 ${ground - 112}H584Z`, '#2f8f7d'),
    rect(560, ground - 150, 470, 10, '#57b3a0'),
    rect(592, ground - 112, 16, 112, paper),
    rect(982, ground - 112, 16, 112, paper),
    path(`M600 ${ground}H990L1030 ${ground + 26}H560Z`, '#e6d6b4'),
    path(`M560 ${ground + 26}H1030V${ground + 36}H560Z`, '#bda57e'),
  ];
  return parts.join('');
}

/** An ambulance facing right, 260 long, its wheels on the line. */
function ambulance(x: number, y: number): string {
  const wheel = (at: number): string => circle(at, -18, 25, ink) + circle(at, -18, 11, '#aeb7bf');
  const body =
    path('M-130 -22V-126Q-130 -140 -116 -140H48Q64 -140 76 -124L106 -82Q130 -78 130 -60V-22Z', paper) +
    rect(-130, -70, 260, 16, '#2f8f7d') +
    rect(-130, -50, 260, 5, '#8cc7b5') +
    path('M52 -126H60L90 -84H52Z', '#5f98a6') +
    rect(4, -124, 38, 38, '#5f98a6') +
    path('M4 -124h38l-38 26z', '#a8d0d2') +
    rect(-22, -154, 44, 14, vermilion, { rx: 5 }) +
    rect(-130, -26, 260, 8, '#9aa3a8') +
    rect(-87, -114, 12, 36, '#2f8f7d') +
    rect(-99, -102, 36, 12, '#2f8f7d') +
    path('M118 -58h12v12h-12z', gold);
  return place(x, y, 1, ellipse(0, 4, 142, 10, ink, { opacity: 0.22 }) + body + wheel(-78) + wheel(76));
}

/** A flame tree in flower. */
function flameTree(picture: Picture, x: number, y: number, height: number): string {
  const { random } = picture;
  const flowers = Array.from({ length: 90 }, () => {
    const angle = random.between(0, 6.283);
    const reach = Math.sqrt(random.between(0, 1));
    return circle(
      x + Math.cos(angle) * reach * height * 0.42,
      y - height * 0.71 + Math.sin(angle) * reach * height * 0.25,
      random.between(0.009, 0.03) * height,
      random.pick([vermilion, '#e8663c', '#c23a26']),
    );
  });
  return tree(random, x, y, height, leaf) + flowers.join('');
}

/** A wheelchair facing right, for a seated figure whose feet are at the origin. */
const wheelchair = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    stroke('M-13 -60V-24H14L18 -6H26M-13 -58H-22', '#5b6672', 3) +
      circle(-4, -15, 16, 'none', { stroke: '#39424e', 'stroke-width': 3 }) +
      circle(18, -5, 5, 'none', { stroke: '#39424e', 'stroke-width': 3 }),
  );

function people(): string {
  const nurse: Dress = { top: '#dff0ec', bottom: '#dff0ec', hat: 'cap', hatColour: paper };
  const doctor: Dress = { top: paper, bottom: '#3b5568', cut: 'tunic' };
  const parts = rows(2, [300, 940, 372, 944, 640, 900, 980, 884, 1050, 890, 1240, 968, 1320, 978]).map(
    ([x = 0, y = 0]) => ellipse(x + 10, y + 2, 48, 7, ink, { opacity: 0.18 }),
  );
  parts.push(
    person(636, 900, 176, poses.stand, doctor),
    person(708, 902, 168, poses.stand, { top: '#b9566f', bottom: '#43334f', hat: 'bun' }, true),
    person(980, 884, 172, poses.walk, nurse, true),
    wheelchair(376, 944, 1.9),
    person(372, 938, 184, poses.sit, { top: rice, bottom: '#4d5a68', hat: 'none', hair: '#d9d4cc' }),
    person(306, 946, 184, poses.pull, nurse),
    person(
      1240,
      968,
      196,
      poses.walk,
      { top: indigo, bottom: '#5f1d22', cut: 'skirt', trim: gold, hat: 'scarf', hatColour: '#8a2a2a' },
      true,
    ),
    person(1322, 976, 124, poses.walk, { top: gold, bottom: '#2c4766', child: true }, true),
  );
  return parts.join('');
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#9fcbd6, #dcebdd 70%, #fbefd2', 640);
  for (const [x = 0, y = 0, width = 0] of rows(3, [330, 110, 380, 1280, 150, 420]))
    cloud(picture, x, y, width, paper, 0.85);
  ridge(picture, { y: 520, height: 180, length: 700, top: '#a6c6c4' });
  ridge(picture, { y: 600, height: 150, length: 520, top: '#86b0a2' });
  for (const [x = 0, tall = 0] of rows(2, [40, 330, 120, 260, 1490, 300, 1575, 360, 1440, 230]))
    picture.add(tree(random, x, 806, tall, '#4f8a62'));
  picture.add(palm(random, 560, 800, 360, forest, -12), palm(random, 1100, 800, 330, forest, 14));
  picture.add(rect(0, 796, 1600, 280, '#e3d3b2'), path('M0 796H1600V846H0Z', '#8fb867'));
  picture.add(path('M640 826H960L1360 1067H180Z', '#d2bd97'), path('M700 826H890L1120 1067H420Z', '#dccaa6'));
  picture.add(building());
  for (let x = 40; x < 1600; x += 92)
    if (x < 540 || x > 1050) picture.add(bush(random, x, 842, 110, x % 3 === 0 ? '#4f8a4f' : '#5f9a55'));
  picture.add(flameTree(picture, 118, 880, 400), flameTree(picture, 1500, 872, 430));
  picture.add(ambulance(1190, 892), people());
  for (let x = -10; x < 1640; x += 120)
    if (x < 240 || x > 1270)
      picture.add(bush(random, x, 1066, 190, random.pick([forest, '#35694f', '#2d5a48'])));
  for (let i = 0; i < 46; i++) {
    const x = random.chance(0.5) ? random.between(0, 250) : random.between(1290, 1600);
    picture.add(
      circle(x, random.between(1020, 1062), random.between(4, 8), random.pick([gold, '#e98f9b', cream])),
    );
  }
}

export const districtHospital: Scene = { file: 'benh-vien-tuyen-huyen.png', width: 1600, height: 1067, draw };
