import { coracle, trawler } from './boats.ts';
import {
  bark,
  cream,
  darker,
  gold,
  indigo,
  ink,
  lacquer,
  lighter,
  mix,
  paper,
  sea,
  vermilion,
} from './colour.ts';
import { cloud, glints, mist, ridge, sky, sun } from './landscape.ts';
import { person, shoulderPole } from './people.ts';
import { palm } from './plants.ts';
import { poses } from './poses.ts';
import { circle, ellipse, type Picture, path, place, rect, rows, type Scene, stroke } from './svg.ts';

const horizon = 400;
const silver = '#c9d8de';

/** One fish lying on its side, 20 long. */
const fish = (x: number, y: number, scale: number, turn: number): string =>
  place(
    x,
    y,
    scale,
    path('M-10 0Q-2 -6 7 0L12 -4V4L7 0Q-2 6 -10 0Z', silver) +
      path('M-10 0Q-2 -6 7 0Q-2 -1.5 -10 0Z', '#6f93a6') +
      circle(-7, -0.6, 0.8, ink),
    false,
    turn,
  );

/** A basket heaped with the night's catch, 100 wide. */
function catchBasket(picture: Picture, x: number, y: number, scale: number): string {
  const { random } = picture;
  const heap: string[] = [];
  for (let i = 0; i < 26; i++) {
    const rise = random.between(0, 1);
    heap.push(
      fish(
        random.between(-1, 1) * 40 * (1 - rise * 0.65),
        -26 - rise * 24,
        random.between(1.1, 1.6),
        random.between(-40, 40) + (random.chance(0.5) ? 180 : 0),
      ),
    );
  }
  const body =
    path('M-52 -30H52L40 14H-40Z', '#b0793d') +
    path('M20 -30H52L40 14H16Z', '#85572b') +
    stroke('M-48 -16H48M-44 -1H44', '#d9a866', 3) +
    stroke('M-54 -30H54', '#e0b574', 6);
  return place(
    x,
    y,
    scale,
    ellipse(6, 15, 54, 7, ink, { opacity: 0.25 }) + ellipse(0, -30, 50, 9, bark) + heap.join('') + body,
  );
}

const gull = (x: number, y: number, size: number): string =>
  stroke(
    `M${x - size} ${y - size * 0.3}Q${x - size * 0.4} ${y - size * 0.6} ${x} ${y}Q${x + size * 0.4} ${y - size * 0.6} ${x + size} ${y - size * 0.3}`,
    paper,
    Math.max(2, size * 0.16),
  );

function fleet(picture: Picture): void {
  const hulls = ['#2f6fa3', '#2a8a86', '#3b5f9e', '#c9503a', '#2f7f9a'];
  const trims = [vermilion, gold, '#f2e3bd', cream, vermilion];
  const boats = rows(
    3,
    [
      930, 428, 92, 1050, 424, 80, 1180, 430, 104, 1330, 428, 90, 1460, 434, 120, 820, 436, 100, 1560, 476,
      230, 1330, 482, 250, 1090, 488, 260, 850, 478, 230, 640, 470, 190, 1480, 584, 430, 1120, 600, 460, 720,
      590, 420,
    ],
  );
  boats.forEach(([x = 0, y = 0, length = 0], i) => {
    const hull = mix(hulls[i % 5] ?? sea, '#c9a48f', Math.max(0, 0.5 - length / 500));
    picture.add(
      path(
        `M${x - length * 0.42} ${y + length * 0.05}H${x + length * 0.4}L${x + length * 0.32} ${y + length * 0.2}H${x - length * 0.36}Z`,
        darker(hull, 0.3),
        { opacity: 0.28 },
      ),
      trawler(x, y, length, hull, trims[i % 5] ?? gold, i % 4 === 1),
    );
    if (length > 300) {
      const way = i % 4 === 1 ? -1 : 1;
      for (const part of [-0.22, -0.02, 0.18])
        picture.add(
          circle(x + way * part * length, y - length * 0.03, length * 0.026, '#232a3a'),
          circle(x + way * part * length, y - length * 0.03, length * 0.013, hull),
        );
      const lamps = Array.from({ length: 9 }, (_, k) =>
        circle(
          x + way * length * (-0.24 + k * 0.034),
          y - length * (0.36 - 0.006 * (k - 4) ** 2 * 0.4),
          length * 0.0085,
          '#fff1bd',
        ),
      );
      picture.add(
        ...lamps,
        person(
          x + way * length * 0.13,
          y - length * 0.08,
          length * 0.19,
          poses.pull,
          { top: i % 2 === 0 ? vermilion : cream, bottom: indigo, hat: 'cap', hatColour: gold },
          way < 0,
        ),
      );
    }
  });
}

function beach(picture: Picture): void {
  const { random } = picture;
  picture.add(
    path('M-20 690C260 690 420 760 700 800C1000 842 1300 800 1620 840V1080H-20Z', '#f4ead0', {
      opacity: 0.75,
    }),
    path('M-20 706C260 704 420 776 700 818C1000 860 1300 820 1620 858V1080H-20Z', '#b98d6b'),
    path(
      'M-20 726C260 724 420 800 700 842C1000 884 1300 850 1620 886V1080H-20Z',
      picture.linear('#dcb584, #e9c893 45%, #c79a63'),
    ),
  );
  for (let i = 0; i < 130; i++)
    picture.add(
      ellipse(
        random.between(0, 1600),
        random.between(900, 1066),
        random.between(2, 9),
        1.6,
        random.pick(['#b58652', '#f6deb0']),
        { opacity: 0.6 },
      ),
    );
}

function landing(picture: Picture): void {
  const net = (x: number, y: number, wide: number): string =>
    path(
      `M${x - wide} ${y}Q${x - wide * 0.6} ${y - wide * 0.5} ${x} ${y - wide * 0.46}Q${x + wide * 0.7} ${y - wide * 0.5} ${x + wide} ${y}Z`,
      '#2f7f7a',
    ) +
    stroke(
      `M${x - wide * 0.8} ${y - 6}Q${x} ${y - wide * 0.6} ${x + wide * 0.8} ${y - 8}M${x - wide * 0.5} ${y - 4}Q${x} ${y - wide * 0.4} ${x + wide * 0.6} ${y - 4}`,
      '#7cc0ae',
      2.4,
      { 'stroke-dasharray': '5 4' },
    ) +
    [-0.7, -0.3, 0.15, 0.55].map((at) => circle(x + at * wide, y - 5, 7, vermilion)).join('');
  picture.add(
    coracle(
      330,
      742,
      200,
      place(
        -4,
        -8,
        1,
        [0, 1, 2, 3, 4, 5].map((i) => fish(-24 + i * 10, -4 - (i % 2) * 5, 1.1, i * 40)).join(''),
      ),
    ),
    person(250, 816, 170, poses.pull, { top: indigo, bottom: '#22304f', cut: 'shorts', hat: 'leaf' }),
    person(470, 850, 178, poses.carry, { top: lacquer, bottom: '#26304f', hat: 'leaf' }),
    shoulderPole(470, 850, 178, silver),
    person(700, 898, 190, poses.carry, { top: '#2f8079', bottom: '#3a2c44', hat: 'leaf' }),
    shoulderPole(700, 898, 190, silver),
    coracle(1190, 872, 250),
    catchBasket(picture, 960, 960, 1.25),
    catchBasket(picture, 1110, 985, 1.45),
    person(850, 986, 210, poses.bend, { top: gold, bottom: '#2b3354', hat: 'leaf' }),
    person(1290, 1010, 226, poses.squat, { top: '#b8456b', bottom: '#26304f', hat: 'leaf' }, true),
    person(
      1430,
      1000,
      236,
      poses.stand,
      { top: paper, bottom: '#44506e', hat: 'cap', hatColour: indigo },
      true,
    ),
    net(150, 990, 170),
    catchBasket(picture, 420, 1010, 1.3),
    person(330, 1030, 214, poses.squat, { top: lighter(sea, 0.25), bottom: '#2b3354', hat: 'leaf' }),
  );
}

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#3f6a93, #86a3ae 34%, #f0b993 70%, #fde0ae', horizon + 6);
  sun(picture, [430, 352], 50, '#fff4d0', '#ffcf85', 8);
  for (const [x = 0, y = 0, width = 0] of rows(
    3,
    [220, 130, 420, 820, 90, 480, 1290, 190, 420, 640, 260, 300],
  ))
    cloud(picture, x, y, width, '#fbd2b0', 0.5);
  ridge(picture, {
    y: 402,
    height: 150,
    length: 1300,
    top: '#7f8ea6',
    bottom: '#c3a9a3',
    depth: 160,
    bend: (x) => Math.max(0, 620 - x) * 0.4,
  });
  ridge(picture, {
    y: 408,
    height: 110,
    length: 700,
    top: '#53728a',
    bottom: '#98919c',
    depth: 140,
    bend: (x) => Math.max(0, 980 - x) * 0.32,
  });
  picture.add(
    path('M1196 330L1202 262H1218L1224 330Z', paper),
    rect(1203, 284, 14, 14, lacquer),
    rect(1200, 250, 20, 12, '#fff0b5'),
    path('M1197 250L1210 236L1223 250Z', lacquer),
  );
  mist(picture, 340, 90, cream, 0.5);
  picture.add(rect(0, horizon, 1600, 680, picture.linear('#f3c594, #a5b5a8 16%, #4f9aa0 42%, #2b7a8c')));
  glints(picture, {
    x: [280, 580],
    y: [406, 760],
    count: 90,
    colour: '#fff3cb',
    opacity: 0.8,
    size: 1.1,
    spread: 0.5,
  });
  glints(picture, { x: [0, 1600], y: [410, 860], count: 240, colour: '#d8efe2', opacity: 0.35, size: 1.3 });
  glints(picture, { x: [0, 1600], y: [440, 860], count: 120, colour: '#1d5670', opacity: 0.3, size: 1.5 });
  fleet(picture);
  for (const [x = 0, y = 0, size = 0] of rows(
    3,
    [180, 240, 26, 260, 210, 18, 330, 270, 22, 560, 180, 20, 700, 330, 16, 980, 150, 22, 90, 320, 18],
  ))
    picture.add(gull(x, y, size));
  beach(picture);
  landing(picture);
  picture.add(palm(random, 40, 900, 800, '#2b5a55', 26));
}

export const fishingHarbour: Scene = { file: 'ngu-dan-cua-lach.jpg', width: 1600, height: 1067, draw };
