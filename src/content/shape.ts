import type { Strings } from '../strings/strings.ts';

/** Which values a field takes, for those who do not read any: schemas and documents. */
export type Shape =
  /** A line of so many characters at most. */
  | { readonly kind: 'text'; readonly most: number }
  /** A text of such a form; what the form is called in the strings. */
  | {
      readonly kind: 'form';
      readonly form: RegExp;
      readonly called: keyof Strings['guide']['shapes']['form'];
    }
  | { readonly kind: 'moment' }
  | { readonly kind: 'switch' }
  | { readonly kind: 'number' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** A list of so many members at most, or one of them alone. */
  | { readonly kind: 'list'; readonly item: Shape; readonly most: number }
  /** A map with a closed list of fields. */
  | { readonly kind: 'fields'; readonly table: object }
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] }
  /** The field must not stand here. */
  | { readonly kind: 'never' };

/** A reader together with the values that it takes. */
export const shaped = <Read extends (...values: never[]) => unknown>(
  shape: Shape,
  read: Read,
): Read & { readonly shape: Shape } => Object.assign(read, { shape });
