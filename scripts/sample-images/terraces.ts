import { areaInside, type Field } from './contours.ts';
import { cream, darker, forest, indigo, lighter, mix, rice, youngRice } from './colour.ts';
import { wave } from './random.ts';
import { cloud, mist, ridge, shafts, sky, sun } from './landscape.ts';
import { group, path, type Picture, type Scene } from './svg.ts';

interface Hill {
  /** The height of the crest at x. */
  crest: (x: number) => number;
  field: Field;
  levels: number;
  bottom: number;
  riser: number;
  colours: readonly string[];
  earth: string;
}

/** Fields along one terrace: strips of paddy of different ripeness, parted by thin bunds. */
function paddies(picture: Picture, colours: readonly string[], bund: string): string {
  const stops: string[] = [];
  let at = 0;
  while (at < 100) {
    const next = Math.min(100, at + picture.random.between(5, 22));
    const colour = picture.random.pick(colours);
    stops.push(`${colour} ${at.toFixed(2)}%`, `${colour} ${(next - 0.22).toFixed(2)}%`);
    stops.push(`${bund} ${(next - 0.22).toFixed(2)}%`, `${bund} ${next.toFixed(2)}%`);
    at = next;
  }
  const tilt = picture.random.between(-160, 160);
  return picture.linear(stops.join(', '), [0, 0, 1600, tilt], false);
}

/** A hillside cut into terraces, from its foot up: a dark riser, then the tread of the next field above it. */
function hillside(picture: Picture, hill: Hill): void {
  for (let level = 0; level < hill.levels; level++) {
    const part = level / hill.levels;
    const inside: Field = (x, y) => Math.min(hill.field(x, y) - part, (y - hill.crest(x)) * 0.05);
    const area = areaInside(inside, 1600, 180, hill.bottom, 5);
    if (area === '') continue;
    const rise = hill.riser * (1 - part * 0.78);
    const lip = lighter(hill.earth, 0.35);
    picture.add(
      path(area, mix(hill.earth, darker(hill.earth, 0.3), part * 0.5)),
      group({ transform: `translate(0 ${-rise})` }, path(area, lip)),
      group({ transform: `translate(0 ${-rise - 1.6})` }, path(area, paddies(picture, hill.colours, lip))),
    );
  }
}

const gold = ['#e6c04f', '#d9ae3f', '#cfb64c', '#eacb66', youngRice];
const green = [rice, '#9cbb57', youngRice, '#79a24c', '#a9c45a'];
const water = ['#c9dfe0', '#b5d2da', '#e6e6d2', '#9fc4d0'];

function draw(picture: Picture): void {
  sky(picture, '#8fb4c4, #cfdcd0 45%, #fbe6bf', 520);
  sun(picture, [1190, 150], 46, '#fffbe6', '#ffe9ae', 9);
  cloud(picture, 330, 90, 460, '#ffffff', 0.5);
  const far = ridge(picture, { y: 330, height: 210, length: 700, octaves: 5, top: '#8aa7b5', bottom: '#d5ddd0', depth: 210 });
  mist(picture, 230, 150, '#f6f1df', 0.8);
  ridge(picture, { y: 380, height: 150, length: 560, octaves: 5, top: '#6c9598', bottom: '#c5d6c4', depth: 190 });
  shafts(picture, [1190, 150], [[100, 108], [118, 124], [132, 143], [152, 158]], 760, 0.5);
  const bend = wave(picture.random, 620, 3);
  const twist = wave(picture.random, 300, 3);
  const shape = wave(picture.random, 900, 3);
  const leftCrest = (x: number): number => 250 + 0.26 * x + 26 * shape(x) + 0.00011 * x * x;
  hillside(picture, {
    crest: leftCrest,
    field: (x, y) => (760 - y + 46 * bend(x + y * 0.5) + 16 * twist(x) - 0.06 * x) / 540,
    levels: 26, bottom: 800, riser: 10, colours: [...green, ...gold.slice(0, 2)], earth: '#5c7a43',
  });
  mist(picture, 480, 170, cream, 0.28);
  const rightCrest = (x: number): number => 330 + ((1600 - x) / 1600) ** 1.5 * 480 + 20 * shape(x * 1.4 + 300);
  hillside(picture, {
    crest: rightCrest,
    field: (x, y) => (940 - y + 60 * bend(x * 0.8 + 900) + 22 * twist(x + 200) + 0.1 * (x - 800)) / 620,
    levels: 24, bottom: 980, riser: 14, colours: [...gold, ...green.slice(0, 2)], earth: '#6d6a32',
  });
  hillside(picture, {
    crest: (x) => 600 + 90 * Math.sin((x - 240) / 420) + 14 * shape(x * 2),
    field: (x, y) => (1170 - y + 80 * Math.sin((x - 100) / 260) + 34 * twist(x * 0.7 + 70)) / 560,
    levels: 15, bottom: 1067, riser: 24, colours: [...water, ...green, ...water], earth: '#4f5b34',
  });
  picture.add('<!-- near -->');
  void far; void indigo; void forest;
}

export const terraces: Scene = { file: 'ruong-bac-thang-na-pheo.jpg', width: 4000, height: 2667, draw };
