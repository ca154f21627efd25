/** What of `opentype.js` our scripts use. */
declare module 'opentype.js' {
  namespace opentype {
    interface Command {
      readonly type: 'M' | 'L' | 'C' | 'Q' | 'Z';
      readonly x?: number;
      readonly y?: number;
      readonly x1?: number;
      readonly y1?: number;
      readonly x2?: number;
      readonly y2?: number;
    }
    interface Glyph {
      readonly index: number;
      readonly advanceWidth: number;
      readonly path: { readonly commands: readonly Command[] };
    }
    interface Font {
      readonly unitsPerEm: number;
      charToGlyph(char: string): Glyph;
      getKerningValue(left: Glyph, right: Glyph): number;
    }
  }
  const opentype: { parse(bytes: ArrayBuffer): opentype.Font };
  export default opentype;
}
