import { group, stroke } from './svg.ts';

/** The ten digits as strokes in a box 10 wide and 16 high, so that no font is asked for. */
const digits = [
  'M5 0Q10 0 10 8Q10 16 5 16Q0 16 0 8Q0 0 5 0Z',
  'M2 3L6 0V16M2.5 16H9.5',
  'M0.5 4Q0.5 0 5 0Q9.6 0 9.6 4.2Q9.6 7 6 10L0.4 16H10',
  'M0.8 1.6Q3 0 5 0Q9.2 0 9.2 4Q9.2 7.6 4.4 7.6Q9.8 7.6 9.8 11.8Q9.8 16 5 16Q1.6 16 0.2 14',
  'M7.6 16V0L0.2 11.4H10',
  'M9.2 0H1.6L1 7Q3 5.8 5 5.8Q9.8 5.8 9.8 10.8Q9.8 16 4.8 16Q1.8 16 0.2 14',
  'M8.8 1.2Q7 0 5.4 0Q0.2 0.6 0.2 10Q0.2 16 5 16Q9.8 16 9.8 11Q9.8 6.4 5.2 6.4Q1.2 6.4 0.3 10',
  'M0.2 0H9.8L3.6 16',
  'M5 7.4Q0.8 7.2 0.8 3.7Q0.8 0 5 0Q9.2 0 9.2 3.7Q9.2 7.2 5 7.4Q0 7.8 0 11.8Q0 16 5 16Q10 16 10 11.8Q10 7.8 5 7.4Z',
  'M1.2 14.8Q3 16 4.6 16Q9.8 15.4 9.8 6Q9.8 0 5 0Q0.2 0 0.2 5Q0.2 9.6 4.8 9.6Q8.8 9.6 9.7 6',
];

/** A whole number drawn with strokes: its right edge (or, with `centred`, its middle) at x, its foot at y. */
export function numeral(
  value: number,
  x: number,
  y: number,
  height: number,
  colour: string,
  centred = false,
): string {
  const scale = height / 16;
  const figures = [...String(value)].map(Number);
  const width = (figures.length * 14 - 4) * scale;
  const left = centred ? x - width / 2 : x - width;
  const drawn = figures.map((figure, i) =>
    group({ transform: `translate(${i * 14} 0)` }, stroke(digits[figure] ?? '', colour, 1.9)),
  );
  return group({ transform: `translate(${left} ${y - height}) scale(${scale})` }, ...drawn);
}
