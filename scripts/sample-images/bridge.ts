import { bicycle } from './bicycle.ts';
import { oar, sampan, sampanRoof } from './boats.ts';
import { cableBridge } from './cable-bridge.ts';
import {
  bark,
  blush,
  cream,
  darker,
  gold,
  indigo,
  ink,
  lacquer,
  mix,
  night,
  plum,
  vermilion,
} from './colour.ts';
import { cloud, glints, mist, ridge, sky, stars, sun } from './landscape.ts';
import { person } from './people.ts';
import { grass, palm } from './plants.ts';
import { poses } from './poses.ts';
import { circle, ellipse, group, type Picture, path, rect, rows, type Scene, stroke } from './svg.ts';

const horizon = 560;

/** The town across the river: blocks with lit windows, and their lights in the water. */
function town(picture: Picture): void {
  const { random } = picture;
  for (let x = 830; x < 1640; x += random.between(26, 58)) {
    const [wide, tall] = [random.between(30, 62), random.between(24, 118) * (0.5 + (x - 830) / 1000)];
    const wall = mix('#5b3557', '#33264d', random.between(0, 1));
    picture.add(rect(x, horizon - tall, wide, tall + 6, wall));
    for (let wx = x + 6; wx < x + wide - 7; wx += 10) {
      for (let wy = horizon - tall + 8; wy < horizon - 8; wy += 13) {
        if (random.chance(0.42)) picture.add(rect(wx, wy, 4.5, 6, random.pick([gold, cream, '#f29c5b'])));
      }
    }
    if (random.chance(0.7)) {
      const light = picture.linear(`${gold} / 0.75, ${gold} / 0`);
      picture.add(rect(x + wide / 2, horizon + 6, random.between(3, 7), random.between(50, 150), light));
    }
  }
}

function embankment(picture: Picture): void {
  const { random } = picture;
  const stone = picture.linear('#3d2b4b, #1c1a33');
  picture.add(
    path('M1600 850L1040 906L900 1067H1600Z', stone),
    path('M1600 850L1040 906L1030 920L1600 866Z', '#75506a'),
    stroke('M1068 902V852M1172 892V842M1276 882V832M1380 871V821M1484 861V811M1588 851V801', '#2a1f3d', 7),
    stroke('M1060 856L1610 802M1060 878L1610 825', '#2a1f3d', 5),
    palm(random, 1545, 1000, 620, '#1d2340', -34),
    ellipse(1220, 1008, 190, 12, '#120f22', { opacity: 0.45 }),
    person(1120, 1000, 190, poses.stand, { top: cream, bottom: cream, cut: 'tunic', hat: 'long' }, true),
    person(1196, 1006, 198, poses.stand, { top: indigo, bottom: ink }, true),
    bicycle(1275, 1008, 1.75, vermilion, true),
    person(1400, 1014, 196, poses.walk, { top: blush, bottom: plum, hat: 'bun' }, true),
    person(1345, 1020, 128, poses.wave, { top: gold, bottom: lacquer, cut: 'shorts', child: true }, true),
  );
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, `#1d2450, #463062 30%, #9c4258 58%, #e2694a 80%, #f8bd69`, horizon + 10);
  stars(picture, 90, 260);
  picture.add(path('M1262 90A40 40 0 1 1 1232 156A46 46 0 0 0 1262 90Z', '#fbe9c4'));
  for (const [x = 0, y = 0, width = 0] of rows(
    3,
    [1330, 320, 470, 1000, 250, 330, 640, 400, 300, 1440, 420, 320],
  ))
    cloud(picture, x, y, width, '#f19a70', 0.32);
  sun(picture, [1090, 548], 46, '#ffe9b0', '#ffb25c', 9);
  ridge(picture, { y: 556, height: 110, length: 760, top: '#7d3a58', bottom: '#b3564f', depth: 130 });
  town(picture);
  picture.add(rect(0, horizon, 1600, 520, picture.linear('#f0a05e, #b9524f 16%, #5b3163 46%, #1a2150')));
  glints(picture, {
    x: [960, 1220],
    y: [566, 1000],
    count: 90,
    colour: '#ffd98a',
    opacity: 0.7,
    size: 1.2,
    spread: 0.5,
  });
  town(picture);
  mist(picture, 520, 90, '#ffcf8f', 0.22);
  const mirrored = { steel: '#6a3553', lit: '#8e4a58', shade: '#3f2450', cable: '#6a3553', lamp: '#ffce7a' };
  picture.add(group({ opacity: 0.5 }, cableBridge(picture, -1, mirrored)));
  glints(picture, {
    x: [-40, 1640],
    y: [580, 1060],
    count: 240,
    colour: '#e58a66',
    opacity: 0.28,
    size: 1.5,
  });
  glints(picture, { x: [-40, 1640], y: [640, 1060], count: 150, colour: '#1b1f48', opacity: 0.3, size: 1.7 });
  picture.add(
    cableBridge(picture, 1, {
      steel: '#4a2b52',
      lit: '#f0906a',
      shade: '#2a1e40',
      cable: '#f5c9a0',
      lamp: '#ffd27d',
    }),
  );
  const roof = sampanRoof('#7b4a3b');
  const lantern =
    circle(30, -22, 3, '#ffe6a3') +
    circle(30, -22, 7, gold, { opacity: 0.25 }) +
    circle(30, -22, 11, gold, { opacity: 0.16 }) +
    circle(30, -22, 17, gold, { opacity: 0.08 }) +
    stroke('M30 -25V-34', bark, 1);
  picture.add(
    person(690, 834, 128, poses.row, { top: lacquer, bottom: night, hat: 'leaf', hatColour: '#c98a5b' }),
    sampan(790, 842, 330, roof + lantern, '#43263a'),
    oar(690, 834, 128),
    ellipse(890, 866, 70, 5, gold, { opacity: 0.45 }),
  );
  embankment(picture);
  picture.add(grass(random, [-20, 1080], [760, 1085], 80, 150, [night, '#1d2c4a', darker('#2f3d55', 0.2)]));
}

export const bridge: Scene = { file: 'cau-song-van.jpg', width: 1600, height: 1067, draw };
