/** The colours of the archive's pictures: lacquer, indigo, rice, ochre and paper. */
export const ink = '#1b2233';
export const night = '#141d3a';
export const indigo = '#22386a';
export const haze = '#8fa6bd';
export const paper = '#f7eedb';
export const cream = '#fbe6bf';
export const gold = '#e9b44c';
export const ochre = '#c98a2b';
export const dawn = '#f4b886';
export const blush = '#e98f76';
export const vermilion = '#d8472e';
export const lacquer = '#a8231d';
export const plum = '#4a2545';
export const clay = '#b9633d';
export const wood = '#6b4027';
export const bark = '#3b2720';
export const youngRice = '#bccb5a';
export const rice = '#86ab4f';
export const leaf = '#46764a';
export const forest = '#234a3f';
export const deepForest = '#14302f';
export const jade = '#5aa595';
export const sea = '#2d7f91';
export const skin = '#c08457';
export const skinBrown = '#9a613f';

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour a part of the way from one to another. */
export function mix(from: string, to: string, part: number): string {
  const [r1, g1, b1] = channels(from);
  const [r2, g2, b2] = channels(to);
  const blend = (a: number, b: number): number => Math.round(a + (b - a) * Math.min(1, Math.max(0, part)));
  const value = (blend(r1, r2) << 16) | (blend(g1, g2) << 8) | blend(b1, b2);
  return `#${value.toString(16).padStart(6, '0')}`;
}

export const darker = (hex: string, part: number): string => mix(hex, '#10142a', part);
export const lighter = (hex: string, part: number): string => mix(hex, '#fff6e2', part);
