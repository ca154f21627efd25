import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Strings } from '../../src/strings/strings.ts';

type Words = Strings['site']['display'];

const choices = (
  set: string,
  legend: string,
  buttons: readonly (readonly [value: string, text: string, label?: string])[],
): SafeHtml =>
  html`<fieldset><legend>${legend}</legend><div class="display-choices">${buttons.map(
    ([value, text, label]) =>
      html`<button type="button" data-set="${set}" data-value="${value}" aria-pressed="false"${label !== undefined && html` aria-label="${label}"`}>${text}</button>`,
  )}</div></fieldset>\n`;

/** The line above the newspaper's name: today's date, and the choice of colours and size. A script fills and shows it. */
export const displayLine = (
  words: Words,
  { today, weekdays, months }: Strings['site']['dates'],
): SafeHtml => html`<div class="above">
<p data-today="${today}" data-weekdays="${weekdays.join('|')}"${today.includes('{m}') && html` data-months="${months.join('|')}"`}></p>
<details class="display"><summary>${words.title}</summary>
<div class="display-panel">
${choices('theme', words.theme, [
  ['', words.system],
  ['light', words.light],
  ['dark', words.dark],
])}${choices('text', words.text, [
  ['', 'A', words.usual],
  ['large', 'A', words.large],
  ['larger', 'A', words.larger],
])}</div>
</details>
</div>\n`;
