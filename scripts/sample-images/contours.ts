import { type Point, straight } from './svg.ts';

/** A height above the picture plane: positive inside. */
export type Field = (x: number, y: number) => number;

/** Where the field crosses zero between two corners. */
function crossing(a: Point, b: Point, valueA: number, valueB: number): Point {
  const part = valueA / (valueA - valueB);
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}

/** The part of one grid cell that is inside, as a polygon: the corners inside and the crossings between them. */
function insideOf(corners: readonly Point[], values: readonly number[]): Point[] {
  const polygon: Point[] = [];
  corners.forEach((corner, i) => {
    const next = (i + 1) % corners.length;
    const [value, nextValue, nextCorner] = [values[i] ?? 0, values[next] ?? 0, corners[next] ?? corner];
    if (value >= 0) polygon.push(corner);
    if (value >= 0 !== nextValue >= 0) polygon.push(crossing(corner, nextCorner, value, nextValue));
  });
  return polygon;
}

/** The area where the field is positive, as path data; whole rows of cells inside are merged. */
export function areaInside(field: Field, width: number, top: number, bottom: number, cell: number): string {
  const cells: string[] = [];
  const columns = Math.ceil(width / cell);
  let above = Array.from({ length: columns + 1 }, (_, i) => field(i * cell, top));
  for (let y = top; y < bottom; y += cell) {
    const below = Array.from({ length: columns + 1 }, (_, i) => field(i * cell, y + cell));
    let run = -1;
    for (let i = 0; i <= columns; i++) {
      const values = [above[i] ?? -1, above[i + 1] ?? -1, below[i + 1] ?? -1, below[i] ?? -1];
      const whole = i < columns && values.every((value) => value >= 0);
      if (whole && run < 0) run = i;
      if (whole) continue;
      if (run >= 0) cells.push(`M${run * cell} ${y}H${i * cell}V${y + cell + 0.4}H${run * cell}Z`);
      run = -1;
      if (i === columns || values.every((value) => value < 0)) continue;
      const [left, right] = [i * cell, (i + 1) * cell];
      const corners: Point[] = [];
      corners.push([left, y], [right, y], [right, y + cell + 0.4], [left, y + cell + 0.4]);
      cells.push(straight(insideOf(corners, values)));
    }
    above = below;
  }
  return cells.join('');
}
