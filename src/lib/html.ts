/** HTML that may stand in a page as it is. Made by the `html` tag or, for HTML made elsewhere, by `trusted`. */
export class SafeHtml {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}

/** What a template may hold: text is escaped, lists are joined, nothing is printed for absent values. */
export type HtmlValue = string | number | SafeHtml | false | null | undefined | readonly HtmlValue[];

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Not written where they are used: there each call would make a new one.
const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;
const escapeOne = (char: string): string => escapes[char] ?? char;

/** Escapes text for HTML and XML, in element content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, escapeOne) : text;

/** Takes over HTML from a maker that escapes by itself (markdown-it with `html: false`, a feed library). */
export const trusted = (value: string): SafeHtml => new SafeHtml(value);

function print(value: HtmlValue): string {
  if (typeof value === 'string') return escapeHtml(value);
  if (value instanceof SafeHtml) return value.value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return '';
  let out = '';
  for (const part of value) out += print(part);
  return out;
}

/** Template tag: every value is escaped unless it is `SafeHtml`. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let out = parts[0] ?? '';
  for (let i = 0; i < values.length; i++) out += print(values[i]) + (parts[i + 1] ?? '');
  return new SafeHtml(out);
}

/** JSON that may stand inside a `<script>` data block: no `<`, `>` or `&`, no line separators. */
export const scriptJson = (value: unknown): SafeHtml =>
  trusted(
    JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
