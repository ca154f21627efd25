/** On phones: all between the edges of the page, and the small picture beside a headline. */
const screen = 'calc(100vw - 2rem)';
const third = 'calc(34vw - 0.7rem)';

/**
 * How wide pictures stand in each place, as `sizes` tells it to the browser: true to the style sheets within a tenth, which a
 * test holds them to. 77rem is where the page grows no wider.
 */
export const pictureSizes = {
  /** The front's first story, and the rows beside it. */
  frontLead: `(min-width: 77rem) 42.75rem, (min-width: 60rem) 55vw, ${screen}`,
  frontRow: `(min-width: 77rem) 9.75rem, (min-width: 60rem) 12.5vw, ${third}`,
  /** Stories of the front's blocks by their look; rows of a wide one. */
  wide: `(min-width: 77rem) 42.75rem, (min-width: 45rem) 55vw, ${screen}`,
  wideRow: `(min-width: 77rem) 9.75rem, (min-width: 45rem) 12vw, ${third}`,
  half: `(min-width: 77rem) 36.5rem, (min-width: 45rem) 47vw, ${screen}`,
  /** Between phone and desktop a band of five stands in rows of two and three, one of four in two rows of two. */
  bandHalf: `(min-width: 77rem) 13.5rem, (min-width: 60rem) 17vw, (min-width: 45rem) 46vw, ${third}`,
  band: `(min-width: 77rem) 13.5rem, (min-width: 60rem) 17vw, (min-width: 45rem) 29.5vw, ${third}`,
  third: `(min-width: 77rem) 23.75rem, (min-width: 45rem) 30.5vw, ${third}`,
  note: `(min-width: 77rem) 7.75rem, (min-width: 45rem) 10vw, ${third}`,
  /** The first story of a list, the two below it, and the rows. */
  listLead: `(min-width: 77rem) 47.5rem, (min-width: 60rem) 61vw, ${screen}`,
  listStory: `(min-width: 77rem) 23rem, (min-width: 60rem) 29vw, (min-width: 40rem) 46vw, ${screen}`,
  row: `(min-width: 60rem) 14rem, ${third}`,
  /** At the head of an article. */
  article: `(min-width: 60rem) 54rem, (min-width: 44rem) 42rem, ${screen}`,
  /** Below an article: pairs of small pictures, and stories side by side. */
  pair: `(min-width: 77rem) 12.5rem, (min-width: 40rem) 16vw, ${third}`,
  grid: `(min-width: 77rem) 23.75rem, (min-width: 60rem) 30.5vw, (min-width: 40rem) 46vw, ${screen}`,
  portrait: '10rem',
} as const;
