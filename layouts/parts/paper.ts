/** The colours of the browser's own bar: `--paper` of tokens.css. */
export const paper = { light: '#fbf9f4', dark: '#141516' };
