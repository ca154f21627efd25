import { html, type SafeHtml } from '../../src/lib/html.ts';

interface PageHead {
  readonly title: string;
  /** What kind of list it is: "Chủ đề". */
  readonly label?: string | undefined;
  /** The stretch of the calendar, below a list's name. */
  readonly period?: string | undefined;
  readonly intro?: string | undefined;
  /** A class for the colour of the rule. */
  readonly hue?: string | undefined;
}

/** The heading of a page that is no article. */
export const pageHead = ({ title, label, period, intro, hue }: PageHead): SafeHtml =>
  html`<header class="page-head${hue !== undefined && ` ${hue}`}">${label !== undefined && html`<p class="kicker">${label}</p>\n`}<h1>${title}${
    period !== undefined &&
    html`<span class="page-period"><span class="visually-hidden">: </span>${period}</span>`
  }</h1>${intro !== undefined && intro !== '' && html`\n<p class="page-intro">${intro}</p>`}</header>\n`;
