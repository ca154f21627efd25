import { bark, cream, darker, lighter, wood } from './colour.ts';
import { path, place, rect, stroke } from './svg.ts';

/** A house on stilts with a hipped thatch roof, 100 wide; x and y are the middle of its feet. */
export function stiltHouse(
  x: number,
  y: number,
  width: number,
  roof: string,
  lit = true,
  flip = false,
): string {
  const window = lit ? '#f8c765' : '#2b2430';
  const body =
    stroke('M-38 0V-24M-22 0V-24M-4 0V-24M14 0V-24M36 0V-24', bark, 2.6) +
    rect(-44, -26, 88, 4, darker(wood, 0.2)) +
    rect(-40, -46, 80, 21, wood) +
    stroke('M-28 -46V-26M-16 -46V-26M8 -46V-26M28 -46V-26', darker(wood, 0.25), 0.8) +
    rect(-12, -42, 12, 16, darker(wood, 0.5)) +
    rect(14, -42, 9, 9, window) +
    rect(-34, -42, 9, 9, window) +
    path('M-54 -42L-34 -76H34L54 -42Z', roof) +
    path('M-54 -42L-34 -76H-22L-36 -42Z', lighter(roof, 0.16)) +
    path('M34 -76L54 -42H40L28 -76Z', darker(roof, 0.25)) +
    stroke('M-36 -76H36', lighter(roof, 0.35), 2) +
    stroke('M40 -24L54 0M46 -24L60 0M44 -17h7M48 -10h7M52 -4h7', wood, 1.6);
  return place(x, y, width / 108, body, flip);
}

/** A plain low house with a tiled roof, seen from its long side. */
export function tileHouse(
  x: number,
  y: number,
  width: number,
  wall: string,
  roof: string,
  flip = false,
): string {
  const body =
    rect(-46, -34, 92, 34, wall) +
    rect(-46, -34, 26, 34, darker(wall, 0.14)) +
    path('M-52 -32L-40 -56H40L52 -32Z', roof) +
    path('M-52 -32L-40 -56H-30L-38 -32Z', darker(roof, 0.16)) +
    stroke('M-40 -56H40', lighter(roof, 0.3), 2) +
    rect(-6, -24, 13, 24, darker(wood, 0.2)) +
    rect(18, -25, 15, 12, '#35506a') +
    rect(18, -25, 15, 4, cream);
  return place(x, y, width / 104, body, flip);
}
