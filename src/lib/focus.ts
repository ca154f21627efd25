/** Where in a picture that matters stands what a crop must keep; without it, in the middle. */
export const focuses = [
  'top',
  'bottom',
  'left',
  'right',
  'top-left',
  'top-right',
  'bottom-left',
  'bottom-right',
] as const;
export type Focus = (typeof focuses)[number];
