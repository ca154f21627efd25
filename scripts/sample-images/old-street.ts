import { bicycle } from './bicycle.ts';
import { darker, gold, indigo, ink, lacquer, lighter, paper, vermilion } from './colour.ts';
import { glints, sky, stars } from './landscape.ts';
import { type Dress, person, shoulderPole } from './people.ts';
import { bush } from './plants.ts';
import { poses } from './poses.ts';
import { type House, street, streetHouse } from './street-house.ts';
import {
  circle,
  ellipse,
  group,
  type Picture,
  type Point,
  path,
  place,
  rect,
  rows,
  type Scene,
  straight,
  stroke,
} from './svg.ts';

const silks = [vermilion, gold, '#e58a2d', '#c9508a', '#5aa595', '#6f7fd0', lacquer];

/** A silk lantern hanging from a point, 40 wide at scale 1, in its own light. */
function lantern(picture: Picture, [x, y]: Point, scale: number, colour: string, round: boolean): string {
  const light = picture.radial(
    `${lighter(colour, 0.35)} / 0.7, ${colour} 35% / 0.25, ${colour} / 0`,
    [0, 26],
    74,
  );
  const body = round
    ? ellipse(0, 26, 21, 19, colour) +
      ellipse(0, 26, 12, 19, lighter(colour, 0.35)) +
      ellipse(0, 26, 5, 17, '#fff3c9')
    : path('M-9 6C-24 18 -14 40 -6 52H6C14 40 24 18 9 6Z', colour) +
      path('M-5 6C-13 18 -8 40 -3 52H3C8 40 13 18 5 6Z', lighter(colour, 0.35)) +
      path('M-2 8C-5 20 -3 40 -1 50H1C3 40 5 20 2 8Z', '#fff3c9');
  const foot = round ? 46 : 53;
  return place(
    x,
    y,
    scale,
    circle(0, 26, 74, light) +
      stroke('M0 -4V6', ink, 1.6) +
      body +
      rect(-8, 4, 16, 4, '#3a2020') +
      rect(-6, foot - 2, 12, 4, '#3a2020') +
      stroke(`M0 ${foot + 2}v18M-3 ${foot + 2}v13M3 ${foot + 2}v13`, gold, 1.8),
  );
}

function lanternStrings(picture: Picture): void {
  const { random } = picture;
  for (const [depth = 0, height = 0, count = 0] of rows(
    3,
    [5.6, 4.4, 7, 4.2, 4.5, 8, 3, 4.4, 8, 2.1, 4.2, 9, 1.45, 3.7, 8],
  )) {
    const [lx, ly] = street(-1, 0.2, depth, height);
    const [rx, ry] = street(1, 0.2, depth, height);
    const sag = 150 / depth;
    picture.add(
      stroke(`M${lx} ${ly}Q${(lx + rx) / 2} ${(ly + ry) / 2 + sag * 2} ${rx} ${ry}`, '#2a1a2a', 3 / depth),
    );
    for (let i = 1; i <= count; i++) {
      const part = i / (count + 1);
      const y = ly + (ry - ly) * part + sag * 4 * part * (1 - part);
      picture.add(
        lantern(picture, [lx + (rx - lx) * part, y], 1.75 / depth, random.pick(silks), i % 3 !== 0),
      );
    }
  }
}

function houses(picture: Picture): void {
  const walls = ['#e3a94a', '#d9963f', '#efbf63', '#c9803a', '#e8b455', '#dba048'];
  const shutters = ['#2f5f5a', '#6b3a2a', '#35506f', '#3f6b4a', '#7a2f2a', '#2f5f6f'];
  const ends = [0.62, 0.95, 1.32, 1.78, 2.35, 3.1, 4.1, 5.6, 8];
  for (let i = ends.length - 2; i >= 0; i--) {
    for (const side of [-1, 1] as const) {
      const k = i * 2 + (side > 0 ? 1 : 0);
      const house: House = {
        side,
        near: ends[i] ?? 1,
        far: ends[i + 1] ?? 2,
        wall: walls[(k * 5) % 6] ?? gold,
        shutter: shutters[(k * 7) % 6] ?? indigo,
        eaves: 4.55 + ((k * 3) % 5) * 0.16,
      };
      picture.add(streetHouse(picture, house));
      const [x, y] = street(side, 0.95, (house.near * 2.2 + house.far) / 3.2, 2.5);
      picture.add(lantern(picture, [x, y], 1.25 / house.near, silks[k % silks.length] ?? gold, k % 2 === 0));
    }
  }
}

/** The wet stones of the street, with the lights of the houses in them. */
function paving(picture: Picture): void {
  const { random } = picture;
  const edge = [street(-1, 0, 8, 0), street(1, 0, 8, 0), street(1, 0, 0.5, 0), street(-1, 0, 0.5, 0)];
  picture.add(path(straight(edge), picture.linear('#c9704a, #6a3f55 30%, #37305a 70%, #23234a')));
  for (let depth = 0.58; depth < 7; depth *= 1.085)
    picture.add(
      stroke(straight([street(-1, 0, depth, 0), street(1, 0, depth, 0)], false), '#1d1a3a', 2.4 / depth, {
        opacity: 0.35,
      }),
    );
  for (let lane = -4; lane <= 4; lane++)
    picture.add(
      stroke(straight([street(lane / 5, 0, 8, 0), street(lane / 5, 0, 0.5, 0)], false), '#1d1a3a', 2, {
        opacity: 0.25,
      }),
    );
  for (let i = 0; i < 60; i++) {
    const depth = random.between(0.62, 4) ** 1;
    const [x, y] = street(random.between(-0.95, 0.95), 0, depth, 0);
    const colour = random.pick(['#ffc766', '#ff9a4f', '#f06a4a', '#ffe2a0', '#d9618f']);
    const streak = picture.linear(`${colour} / 0, ${colour} 30% / 0.42, ${colour} / 0`);
    picture.add(
      rect(x, y, random.between(8, 20) / depth, random.between(60, 150) / depth, streak, { rx: 6 / depth }),
    );
  }
  glints(picture, { x: [300, 1360], y: [720, 1060], count: 90, colour: '#ffd58a', opacity: 0.35, size: 1.2 });
}

function strollers(picture: Picture): void {
  const silk = (top: string): Dress => ({ top, bottom: paper, cut: 'tunic', hat: 'long' });
  const walk = (
    x: number,
    depth: number,
    dress: Dress,
    flip: boolean,
    pose: keyof typeof poses = 'walk',
    tall = 1.62,
  ): void => {
    const [px, py] = street(x, 0, depth, 0);
    const height = (tall * 210) / depth;
    picture.add(
      ellipse(px, py, height * 0.2, height * 0.03, '#14122c', { opacity: 0.55 }),
      group(
        { transform: `translate(${px} ${py}) scale(1 -0.5)`, opacity: 0.2 },
        person(0, 0, height, poses[pose], dress, flip),
      ),
      person(px, py, height, poses[pose], dress, flip),
    );
  };
  for (const [x = 0, depth = 0, tone = 0] of rows(
    3,
    [-0.2, 4.6, 0, 0.1, 4.4, 1, 0.3, 4, 2, -0.4, 3.6, 3, -0.05, 3.3, 4, 0.45, 3, 5, 0.2, 2.7, 6],
  ))
    walk(x, depth, { top: silks[tone] ?? gold, bottom: '#26243f' }, tone % 2 === 0);
  walk(-0.62, 2.1, { top: '#5a3f6f', bottom: ink, hat: 'leaf', hatColour: gold }, true, 'sit');
  walk(0.02, 1.9, silk('#f3e6d0'), false);
  walk(0.16, 1.86, { top: indigo, bottom: '#1f2444' }, false);
  walk(-0.36, 1.5, { top: gold, bottom: '#3a2c44', hat: 'bun' }, true, 'stand');
  walk(-0.27, 1.48, { top: vermilion, bottom: '#26304f', child: true }, false, 'wave', 1.05);
  const [bx, by] = street(0.52, 0, 1.36, 0);
  picture.add(bicycle(bx + 66, by, 2, '#5aa595', true));
  walk(0.52, 1.36, silk('#c9365a'), true, 'stand');
  const [sx, sy] = street(-0.5, 0, 1.12, 0);
  picture.add(shoulderPole(sx, sy, 300, '#e9b44c'));
  walk(-0.5, 1.12, { top: '#7a4a2f', bottom: '#22243f', hat: 'leaf', hatColour: gold }, false, 'carry');
  picture.add(shoulderPole(sx, sy, 304, '#8db45a'));
}

/** The gate-house that closes the street. */
const gate =
  rect(764, 470, 132, 74, '#8f3a30') +
  path('M806 544V502Q806 480 830 480Q854 480 854 502V544Z', '#ffe2a0') +
  path('M746 474Q772 462 780 446H880Q888 462 914 474Z', '#4a2430') +
  rect(786, 410, 88, 38, '#a8453a') +
  [796, 822, 848].map((x) => rect(x, 418, 16, 22, '#ffd27a')).join('') +
  path('M768 414Q792 402 802 384H858Q868 402 892 414Z', '#4a2430') +
  path('M802 386Q830 378 858 386L852 378H808Z', gold);

function draw(picture: Picture): void {
  const { random } = picture;
  sky(picture, '#10163c, #27285c 40%, #6a3a63 75%, #d07a52', 520);
  stars(picture, 150, 330);
  picture.add(
    circle(900, 150, 44, '#fff1cf'),
    circle(900, 150, 130, picture.radial('#ffe9b8 / 0.4, #ffe9b8 / 0', [900, 150], 130)),
  );
  paving(picture);
  picture.add(circle(830, 480, 240, picture.radial('#ffb75c / 0.8, #ff9d4a / 0', [830, 480], 240)), gate);
  houses(picture);
  lanternStrings(picture);
  strollers(picture);
  picture.add(circle(830, 560, 560, picture.radial('#ffb75c / 0.12, #ffb75c / 0', [830, 560], 560)));
  for (const [x = 0, y = 0, width = 0] of rows(3, [60, 1050, 230, 1550, 1056, 240])) {
    picture.add(bush(random, x, y - 40, width, '#1f3f3f'));
    for (let i = 0; i < 26; i++)
      picture.add(
        circle(
          x + random.between(-0.45, 0.45) * width,
          y - random.between(40, 96),
          random.between(4, 9),
          random.pick(['#d9508a', '#e87aa5', '#b83a6f']),
        ),
      );
    picture.add(
      path(`M${x - 70} ${y - 40}H${x + 70}L${x + 50} ${y + 40}H${x - 50}Z`, darker('#8a4a33', 0.3)),
    );
  }
}

export const oldStreet: Scene = { file: 'pho-co-lam-chau.jpg', width: 1600, height: 1067, draw };
