import type { Strings } from '../../src/strings/strings.ts';

/** A line of `--format github` that tells a fault; its groups are severity, file, line, column, rule and what is said. */
export const faultLine = '^::(error|warning) file=(.+),line=(\\d+),col=(\\d+),title=([^:]+)::(.+)$';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The tasks of VS Code: what check tells stands in the text and among the problems, without any extension. */
export function tasksFile({ guide, report }: Strings): string {
  const problems = {
    owner: 'khobao',
    source: 'khobao',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code's own sign for the folder that is open.
    fileLocation: ['relative', '${workspaceFolder}'],
    pattern: { regexp: faultLine, severity: 1, file: 2, line: 3, column: 4, code: 5, message: 6 },
  };
  // One of something may be said in another way than several.
  const some = [0, 1, 2].flatMap((errors) => [0, 1, 2].map((warnings) => report.counts(errors, warnings)));
  const counts = new Set(some.map((text) => escaped(text).replace(/\d+/g, '\\d+')));
  const background = {
    activeOnStart: true,
    beginsPattern: `^${escaped(report.stages.read)}: `,
    endsPattern: `^(?:${[...counts].join('|')})$`,
  };
  const tasks = [
    {
      ...{ label: guide.tasks.start, detail: guide.tasks.startDetail },
      ...{ type: 'shell', command: 'npm start -- --format github' },
      ...{ isBackground: true, problemMatcher: { ...problems, background } },
    },
    {
      ...{ label: guide.tasks.check, detail: guide.tasks.checkDetail },
      ...{ type: 'shell', command: 'npm run check -- --format github' },
      ...{ group: { kind: 'build', isDefault: true }, problemMatcher: problems },
      presentation: { reveal: 'silent' },
    },
  ];
  return `${JSON.stringify({ version: '2.0.0', tasks }, null, 2)}\n`;
}
