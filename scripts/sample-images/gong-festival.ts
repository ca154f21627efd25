import { bark, darker, gold, ink, lacquer, night, vermilion } from './colour.ts';
import { mist, ridge, sky, stars } from './landscape.ts';
import { festivalPole, ladder, longhouse } from './longhouse.ts';
import { type Dress, person } from './people.ts';
import { palm, pine } from './plants.ts';
import { poses } from './poses.ts';
import { circle, ellipse, group, type Picture, path, place, rect, rows, type Scene, stroke } from './svg.ts';

const dark = '#241c26';
const man: Dress = {
  top: dark,
  bottom: dark,
  cut: 'shorts',
  skin: '#c07a4c',
  hat: 'scarf',
  hatColour: lacquer,
  trim: vermilion,
};
const woman: Dress = {
  top: dark,
  bottom: '#7c1f26',
  cut: 'skirt',
  skin: '#c07a4c',
  hat: 'bun',
  trim: '#e2a23f',
};

/** A bronze gong held up before the body, turned a little to the viewer. */
const gong = (x: number, y: number, r: number): string =>
  stroke(`M${x - r * 0.3} ${y - r * 0.95}Q${x} ${y - r * 1.6} ${x + r * 0.3} ${y - r * 0.95}`, bark, 3) +
  ellipse(x + 4, y, r * 0.86, r, '#5e3417') +
  ellipse(x, y, r * 0.86, r, '#c07c2c') +
  ellipse(x - r * 0.07, y - r * 0.07, r * 0.7, r * 0.82, '#dd9d42') +
  ellipse(x, y, r * 0.4, r * 0.47, '#b06f26') +
  ellipse(x - r * 0.05, y - r * 0.06, r * 0.22, r * 0.26, '#ffd98c');

function bonfire(picture: Picture, x: number, y: number): void {
  const { random } = picture;
  const tongue = (height: number, wide: number, colour: string, lean: number): string =>
    path(
      `M${x - wide} ${y}C${x - wide * 1.3} ${y - height * 0.4} ${x - wide * 0.2 + lean} ${y - height * 0.55} ${x + lean} ${y - height}C${x + wide * 0.3 + lean} ${y - height * 0.6} ${x + wide * 1.4} ${y - height * 0.4} ${x + wide} ${y}Z`,
      colour,
    );
  const logs = [-62, -34, 0, 34, 62].map((lean) =>
    stroke(`M${x + lean} ${y + 16}L${x - lean * 0.35} ${y - 52}`, '#3a1f1c', 16),
  );
  picture.add(
    ellipse(x, y + 12, 150, 24, '#ffb04f', { opacity: 0.35 }),
    ...logs,
    tongue(250, 66, '#d5452a', 14),
    group({ transform: 'translate(-34 0)' }, tongue(150, 40, '#e66a2c', -20)),
    tongue(190, 46, '#f29236', 8),
    tongue(122, 30, '#ffd467', 2),
    tongue(66, 16, '#fff2c2', 0),
  );
  for (let i = 0; i < 70; i++) {
    const rise = random.between(0, 1);
    const drift = random.between(-1, 1) * (40 + rise * 190);
    picture.add(
      circle(
        x + drift + rise * 50,
        y - 130 - rise * 520,
        random.between(1, 3.6),
        random.pick(['#ffd467', '#ff9a45', '#ffe9b0']),
        { opacity: 1 - rise * 0.75 },
      ),
    );
  }
}

/** A jar of rice wine with its drinking reeds. */
const wineJar = (x: number, y: number, scale: number): string =>
  place(
    x,
    y,
    scale,
    stroke('M-4 -74Q-20 -130 -52 -150M4 -74Q14 -140 50 -166M0 -74Q-2 -130 6 -176', '#d2a55c', 3.4) +
      path('M-20 -76H20L18 -64C46 -54 46 -14 24 0H-24C-46 -14 -46 -54 -18 -64Z', '#6d3520') +
      path('M-20 -76H-8L-10 -64C-26 -54 -30 -14 -16 0H-24C-46 -14 -46 -54 -18 -64Z', '#b5653a') +
      stroke('M-35 -42Q0 -30 35 -42', gold, 3) +
      rect(-22, -80, 44, 7, '#3f7a48'),
  );

function dancers(picture: Picture): void {
  for (const [x = 0, y = 0, tall = 0] of rows(
    3,
    [1010, 800, 208, 1120, 812, 214, 1232, 828, 222, 1346, 848, 232],
  )) {
    picture.add(
      ellipse(x + 26, y, 58, 8, '#1c0f1e', { opacity: 0.5 }),
      person(x, y, tall, x % 4 === 2 ? poses.reach : poses.hold, woman, true),
    );
  }
  const players = rows(3, [118, 866, 252, 262, 884, 262, 412, 900, 272, 562, 916, 284]);
  players.forEach(([x = 0, y = 0, tall = 0], i) => {
    picture.add(
      ellipse(x - 30, y, 70, 9, '#1c0f1e', { opacity: 0.5 }),
      person(x, y, tall, i % 2 === 0 ? poses.walk : poses.hold, {
        ...man,
        top: i % 2 === 0 ? dark : '#3a1d26',
      }),
      gong(x + tall * 0.19, y - tall * 0.56, tall * (0.15 + (i % 3) * 0.022)),
      stroke(
        `M${x + tall * 0.02} ${y - tall * 0.6}L${x + tall * 0.12} ${y - tall * 0.56}`,
        '#c07a4c',
        tall * 0.045,
      ),
    );
  });
}

function draw(picture: Picture): void {
  const { random } = picture;
  const ground = 660;
  sky(picture, '#111a3d, #27305f 40%, #6b3a5e 72%, #c9694d', 640);
  stars(picture, 170, 330);
  picture.add(
    circle(250, 130, 46, '#fff0cb'),
    circle(250, 130, 120, picture.radial('#ffe9b8 / 0.4, #ffe9b8 / 0', [250, 130], 120)),
  );
  ridge(picture, { y: 560, height: 190, length: 820, top: '#33305f', bottom: '#7b4261', depth: 200 });
  for (let i = 0; i < 26; i++)
    picture.add(pine(random.between(-20, 1620), 644, random.between(120, 250), '#2a2b55'));
  picture.add(palm(random, 90, 660, 380, '#222a4c', 20), palm(random, 1545, 660, 430, '#222a4c', -22));
  mist(picture, 520, 140, '#e88a5c', 0.25);
  picture.add(rect(0, 640, 1600, 430, picture.linear('#6b3636, #a5553b 30%, #5c2c38 70%, #2a1730')));
  picture.add(
    ellipse(880, ground + 4, 720, 20, '#2a1730', { opacity: 0.6 }),
    longhouse(picture, 300, ground),
    ladder(346, ground + 26),
  );
  picture.add(
    circle(780, 780, 760, picture.radial('#ffb85c / 0.62, #ff8a3c 35% / 0.28, #ff8a3c / 0', [780, 780], 760)),
  );
  picture.add(festivalPole(860, 740, 640));
  bonfire(picture, 790, 850);
  dancers(picture);
  picture.add(circle(790, 760, 420, picture.radial('#ffd27a / 0.3, #ffb04f / 0', [790, 760], 420)));
  const watchers = rows(
    3,
    [60, 1180, 330, 250, 1190, 300, 1150, 1190, 310, 1330, 1190, 330, 1520, 1180, 350],
  );
  watchers.forEach(([x = 0, y = 0, tall = 0], i) => {
    const shade = i % 2 === 0 ? night : '#1d1630';
    picture.add(
      person(
        x,
        y,
        tall,
        poses.sit,
        {
          top: shade,
          bottom: ink,
          skin: '#4a2a2c',
          hair: '#120d1c',
          hat: i % 2 === 0 ? 'bun' : 'scarf',
          hatColour: darker(lacquer, 0.45),
        },
        i > 1,
      ),
    );
  });
  picture.add(wineJar(700, 1046, 1.5), wineJar(850, 1058, 1.7), wineJar(985, 1044, 1.35));
}

export const gongFestival: Scene = { file: 'le-hoi-cong-chieng.jpg', width: 1600, height: 1067, draw };
