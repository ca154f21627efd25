import { bark, darker, lighter, mix, wood } from './colour.ts';
import { circle, type Picture, path, rect, stroke } from './svg.ts';

/** An Ê Đê longhouse on stilts lit from the front, 1300 wide; the ridge is longer than the eaves, like a boat. */
export function longhouse(picture: Picture, left: number, ground: number): string {
  const thatch = '#7a4a33';
  const floor = ground - 92;
  const eaves = floor - 112;
  const ridgeLine = eaves - 178;
  const right = left + 1180;
  const parts: string[] = [];
  for (let x = left + 30; x < right; x += 104) {
    parts.push(
      path(`M${x} ${ground}L${x + 3} ${floor}H${x + 19}L${x + 22} ${ground}Z`, mix(bark, '#a05a34', 0.35)),
    );
    parts.push(rect(x + 3, floor, 5, 92, '#c77a42', { opacity: 0.55 }));
  }
  parts.push(rect(left, floor - 116, right - left, 118, picture.linear('#4b2a26, #9a5732')));
  for (let x = left + 8; x < right; x += 17)
    parts.push(rect(x, floor - 112, 2, 112, '#3a211f', { opacity: 0.5 }));
  for (let x = left + 96; x < right - 60; x += 168) {
    parts.push(
      rect(x, floor - 84, 58, 46, '#2a1820'),
      rect(x + 4, floor - 80, 50, 38, picture.linear('#ffd98a, #f0983f')),
    );
    parts.push(stroke(`M${x + 29} ${floor - 82}v42`, '#5a3020', 4));
  }
  parts.push(
    rect(left - 16, floor - 6, right - left + 32, 14, '#b9713f'),
    rect(left - 16, floor + 5, right - left + 32, 6, '#4b2a26'),
  );
  const roof = `M${left - 34} ${eaves + 22}L${left - 96} ${ridgeLine}Q${(left + right) / 2} ${ridgeLine + 34} ${right + 96} ${ridgeLine}L${right + 34} ${eaves + 22}Q${(left + right) / 2} ${eaves + 34} ${left - 34} ${eaves + 22}Z`;
  parts.push(path(roof, picture.linear(`${darker(thatch, 0.5)}, ${thatch} 60%, ${lighter(thatch, 0.18)}`)));
  let straw = '';
  for (let i = 0; i < 150; i++) {
    const x = left - 60 + i * ((right - left + 120) / 150);
    const lean = ((left + right) / 2 - x) * 0.05;
    const top = ridgeLine + 26 + picture.random.between(0, 90);
    straw += `M${Math.round(x)} ${Math.round(top)}l${Math.round(lean * 0.5)} ${Math.round(picture.random.between(40, 84))}`;
  }
  parts.push(stroke(straw, '#c98750', 1.6, { opacity: 0.45 }));
  parts.push(
    stroke(
      `M${left - 98} ${ridgeLine - 2}Q${(left + right) / 2} ${ridgeLine + 32} ${right + 98} ${ridgeLine - 2}`,
      '#caa06a',
      7,
    ),
  );
  return parts.join('');
}

/** The carved house ladder with its crescent moon, leaning on the platform. */
export function ladder(x: number, ground: number): string {
  const steps = [0, 1, 2, 3, 4].map((i) => rect(-24 + i * 1.2, -28 - i * 24, 48 - i * 2.4, 9, '#e0a05f'));
  const post =
    path('M-27 0L-20 -150Q0 -166 20 -150L27 0Z', wood) +
    path('M-27 0L-20 -150Q-14 -156 -8 -158L-12 0Z', '#a8673c');
  const moon = path('M-12 -146a12 12 0 0 0 24 0a13 9 0 0 1 -24 0Z', '#f0c987');
  return `<g transform="translate(${x} ${ground})">${post}${steps.join('')}${moon}</g>`;
}

/** A tall festival pole with its tiers of woven ornaments. */
export function festivalPole(x: number, ground: number, height: number): string {
  const parts = [
    stroke(`M${x} ${ground}V${ground - height}`, '#8a4a2f', 11),
    stroke(`M${x} ${ground}V${ground - height}`, '#f0b060', 3, { 'stroke-dasharray': '22 16' }),
  ];
  for (const [part, wide] of [
    [0.58, 52],
    [0.74, 70],
    [0.9, 46],
  ] as const) {
    const y = ground - height * part;
    parts.push(
      path(`M${x - wide} ${y}H${x + wide}L${x + wide - 12} ${y + 12}H${x - wide + 12}Z`, '#b8322a'),
      rect(x - wide, y - 4, wide * 2, 5, '#efc25e'),
    );
    for (let i = -3; i <= 3; i++) {
      const tx = x + (i * wide) / 3.2;
      parts.push(
        stroke(`M${tx} ${y + 10}v${26 - Math.abs(i) * 3}`, '#f6e3b4', 2),
        circle(tx, y + 40 - Math.abs(i) * 3, 4.5, i % 2 === 0 ? '#efc25e' : '#d8472e'),
      );
    }
  }
  parts.push(path(`M${x} ${ground - height - 46}L${x + 12} ${ground - height}H${x - 12}Z`, '#efc25e'));
  return parts.join('');
}
