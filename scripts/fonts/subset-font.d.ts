declare module 'subset-font' {
  /** The font with the glyphs of a text alone, and of its layout features those that are kept (all, when none are named). */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: 'woff2';
      readonly keepFeatures?: readonly string[];
      readonly noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
