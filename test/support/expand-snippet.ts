const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2024',
  CURRENT_MONTH: '07',
  CURRENT_DATE: '15',
  CURRENT_HOUR: '08',
  CURRENT_MINUTE: '05',
};

/** What VS Code types for a snippet when every place is left as it comes, with nothing selected, on 15 July 2024 at 8:05. */
export function expandSnippet(body: readonly string[]): string {
  let text = body.join('\n');
  // The inner places first: a place may hold another.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\$\{(?:\d+|[A-Z_]+):([^${}]*)\}/g, '$1');
  }
  return text.replace(/\$(\d+|[A-Z_]+)/g, (whole, name: string) =>
    /^\d/.test(name) ? '' : (variables[name] ?? whole),
  );
}
