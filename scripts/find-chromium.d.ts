/** The path of a browser, installed if need be; undefined after the user was told what to install. */
export function findChromium(): string | undefined;
