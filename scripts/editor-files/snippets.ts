import type { Strings } from '../../src/strings/strings.ts';

/** The snippets as VS Code reads them, for Markdown alone. */
export function snippetsFile({ snippets }: Strings['guide']): string {
  const all = Object.values(snippets).map(({ prefix, about, body }) => [
    about,
    { scope: 'markdown', prefix, description: about, body },
  ]);
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
