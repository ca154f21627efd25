const imported = ['quiet-warnings', 'compile-cache'];

/** What a thread of ours begins with: the same as the command's own. */
export const threadArgv: readonly string[] = imported.flatMap((name) => [
  '--import',
  new URL(`../../scripts/${name}.js`, import.meta.url).href,
]);
