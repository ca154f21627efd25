import { bark, darker, forest, gold, lacquer, leaf, lighter, ochre, rice, vermilion } from './colour.ts';
import { numeral } from './digits.ts';
import { blade, grass } from './plants.ts';
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

const left = 150;
const right = 1300;
const foot = 850;
const top = 130;

/** Invented prices, month by month, in thousands of đồng a kilogram. */
const coffee = [62, 66, 71, 80, 92, 104, 99, 108, 118, 113, 124, 131];
const pepper = [78, 77, 81, 86, 84, 90, 97, 95, 92, 96, 99, 103];
const cashew = [36, 38, 35, 37, 41, 40, 43, 42, 46, 45, 44, 47];
const paddy = [8, 9, 9, 8, 8, 9, 10, 9, 9, 10, 10, 9];

const at = (month: number, price: number): Point => [
  left + 60 + month * 98,
  foot - (price / 140) * (foot - top),
];

function series(prices: readonly number[], colour: string, width: number): string {
  const line = prices.map((price, month) => at(month, price));
  const dots = line.map(
    ([x, y]) => circle(x, y, width * 1.15, '#fdf6e6') + circle(x, y, width * 0.72, colour),
  );
  return (
    stroke(straight(line, false), '#fdf6e6', width + 7) +
    stroke(straight(line, false), colour, width) +
    dots.join('')
  );
}

/** The crops at the ends of their lines, in place of labels. */
const cherries = (x: number, y: number): string =>
  place(
    x,
    y,
    1,
    place(0, -16, 1, blade(86, 36, forest), false, -34) +
      place(0, -16, 1, blade(70, 30, leaf), false, -150) +
      stroke('M-18 2Q-6 -18 0 -22Q8 -14 20 0', bark, 5) +
      circle(-20, 16, 23, darker(lacquer, 0.15)) +
      circle(-21, 14, 21, vermilion) +
      ellipse(-28, 7, 7, 5, '#ffd9bd') +
      circle(22, 14, 23, darker(lacquer, 0.3)) +
      circle(21, 12, 21, '#c2321f') +
      ellipse(14, 5, 7, 5, '#ffd9bd'),
  );

const peppercorns = (x: number, y: number): string => {
  const beads = rows(2, [-7, -20, 8, -16, -9, -4, 7, 0, -7, 13, 8, 17, -4, 29, 6, 33, 1, 44]).map(
    ([dx = 0, dy = 0], i) =>
      circle(dx, dy, 9.5, i % 3 === 0 ? '#3d6b3f' : '#2f5a3c') + circle(dx - 3, dy - 3, 3, '#9dbf7c'),
  );
  return place(
    x,
    y,
    1,
    place(-4, -26, 1, blade(74, 40, '#4f8a4a'), false, -24) +
      stroke('M0 -34V40', '#4a6a3a', 4) +
      beads.join(''),
  );
};

const cashewNut = (x: number, y: number): string => {
  const nut = 'M-34 -12C-36 -34 -12 -44 -2 -30C6 -18 14 -12 26 -14C44 -16 46 8 32 18C10 34 -32 22 -34 -12Z';
  const shine = stroke('M-25 -14C-24 -28 -14 -30 -9 -24', '#fdf0cf', 5);
  return place(
    x,
    y,
    1.15,
    path(nut, '#e7b268') +
      path('M-34 -12C-32 22 10 34 32 18C44 8 44 -8 34 -13C36 4 -10 26 -34 -12Z', '#c98a45') +
      shine,
    false,
    -12,
  );
};

function riceEar(x: number, y: number, scale: number): string {
  const grains: string[] = [];
  for (let i = 0; i < 9; i++) {
    const [gx, gy] = [i * 9 - 34, -i * 6 + i * i * 0.9 + 6];
    for (const side of [-1, 1])
      grains.push(
        ellipse(gx, gy + side * 7, 9, 4.2, i % 2 === 0 ? gold : ochre, {
          transform: `rotate(${side * 32 - 14 + i * 4} ${gx} ${gy + side * 7})`,
        }),
      );
  }
  return place(x, y, scale, stroke('M-60 30Q-30 -2 0 -14Q26 -20 46 10', '#a8923a', 3) + grains.join(''));
}

function axes(picture: Picture): void {
  for (let price = 0; price <= 140; price += 20) {
    const [, y] = at(0, price);
    picture.add(
      stroke(
        `M${left} ${y}H${right + 10}`,
        price === 0 ? '#5a4a3c' : '#c9b896',
        price === 0 ? 4 : 2,
        price === 0 ? {} : { 'stroke-dasharray': '2 10' },
      ),
      numeral(price, left - 26, y + 12, 24, '#7a6750'),
    );
  }
  for (let month = 0; month < 12; month++) {
    const [x] = at(month, 0);
    picture.add(
      stroke(`M${x} ${foot}v12`, '#5a4a3c', 3),
      numeral(month + 1, x, foot + 46, 22, '#7a6750', true),
    );
    if (month % 2 === 1)
      picture.add(rect(x - 49, top - 20, 98, foot - top + 20, '#efe2c4', { opacity: 0.5 }));
  }
}

/** Sacks of beans and grain at the foot of the picture. */
function sack(x: number, y: number, scale: number, cloth: string, fill: string): string {
  const beans = rows(
    2,
    [-34, -92, -18, -98, 0, -101, 18, -98, 34, -92, -26, -88, -8, -92, 10, -93, 28, -87],
  ).map(
    ([bx = 0, by = 0]) =>
      ellipse(bx, by, 11, 8, fill) + stroke(`M${bx - 7} ${by}q7 -3 14 0`, darker(fill, 0.4), 1.6),
  );
  return place(
    x,
    y,
    scale,
    ellipse(0, 0, 76, 9, bark, { opacity: 0.22 }) +
      ellipse(0, -86, 48, 16, darker(fill, 0.3)) +
      beans.join('') +
      path('M-56 -90C-76 -60 -76 -16 -66 0H66C76 -16 76 -60 56 -90Q0 -66 -56 -90Z', cloth) +
      path('M20 -76Q44 -80 56 -90C76 -60 76 -16 66 0H34C48 -30 44 -56 20 -76Z', darker(cloth, 0.16)) +
      stroke('M-58 -90Q0 -64 58 -90', lighter(cloth, 0.35), 9),
  );
}

function draw(picture: Picture): void {
  const { random } = picture;
  picture.add(rect(0, 0, 1600, 1067, '#f6ead0'), rect(44, 44, 1512, 880, '#fdf6e6', { rx: 18 }));
  axes(picture);
  const area = coffee.map((price, month) => at(month, price));
  const [firstX] = at(0, 0);
  const [lastX] = at(11, 0);
  picture.add(
    path(
      `${straight(area, false)}L${lastX} ${foot}L${firstX} ${foot}Z`,
      picture.linear(`${vermilion} / 0.26, ${vermilion} / 0.02`),
    ),
  );
  picture.add(
    series(paddy, '#c79a2c', 7),
    series(cashew, '#d9822b', 7),
    series(pepper, '#3d6b3f', 7),
    series(coffee, '#b3261e', 11),
  );
  const ends = [coffee, pepper, cashew, paddy].map((prices) => at(11, prices[11] ?? 0));
  for (const [x, y] of ends)
    picture.add(stroke(`M${x + 16} ${y}H${x + 74}`, '#b9a684', 3, { 'stroke-dasharray': '1 8' }));
  const icons = [cherries, peppercorns, cashewNut];
  icons.forEach((icon, i) => {
    const [x, y] = ends[i] ?? [0, 0];
    picture.add(
      circle(x + 150, y, 70, i === 0 ? '#f8dccb' : i === 1 ? '#dfe8cd' : '#fbe3bd'),
      icon(x + 150, y + (i === 1 ? -4 : 6)),
    );
  });
  const [x, y] = ends[3] ?? [0, 0];
  picture.add(circle(x + 150, y - 14, 70, '#f7ebb8'), riceEar(x + 156, y - 14, 0.95));
  picture.add(
    path(
      `${curve(points([-20, 960, 300, 930, 700, 968, 1150, 936, 1620, 972]))}L1620 1090L-20 1090Z`,
      '#b5693f',
    ),
    path(
      `${curve(points([-20, 1010, 400, 982, 900, 1018, 1300, 992, 1620, 1020]))}L1620 1090L-20 1090Z`,
      '#8f4a30',
    ),
  );
  picture.add(
    grass(random, [20, 1000], [420, 1000], 56, 96, [rice, '#9cbb57', leaf, '#c9b84a']),
    grass(random, [980, 1004], [1590, 1004], 84, 96, [rice, '#9cbb57', leaf, '#c9b84a']),
  );
  for (const [ex = 0, ey = 0, scale = 0] of rows(
    3,
    [
      110, 935, 0.9, 250, 925, 0.8, 360, 945, 0.9, 1090, 935, 0.9, 1240, 925, 0.8, 1390, 940, 0.95, 1520, 930,
      0.85,
    ],
  ))
    picture.add(riceEar(ex, ey, scale));
  picture.add(
    sack(560, 1036, 1.06, '#cfae78', '#5a3424'),
    sack(720, 1046, 1.2, '#d9bd8c', '#b3261e'),
    sack(885, 1038, 1.06, '#c9a56c', gold),
  );
}

export const farmPrices: Scene = { file: 'bieu-do-gia-nong-san.png', width: 1600, height: 1067, draw };
