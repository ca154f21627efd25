import type { CaseName, Measured, Results } from './results.ts';

type Stored = Results['all'];

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
};

/** The median of a figure over the runs of one builder in one case; undefined when it was not measured. */
function figure(
  measured: readonly Measured[],
  articles: number,
  builder: string,
  name: CaseName,
  value: (run: Measured) => number,
): number | undefined {
  const runs = measured.filter(
    (run) => run.articles === articles && run.builder === builder && run.case === name,
  );
  return runs.length === 0 ? undefined : median(runs.map(value));
}

const ours = 'Kho Báo';
const titles: Readonly<Record<CaseName, string>> = {
  cold: 'Cold build',
  none: 'Nothing changed',
  edit: 'One article edited',
  add: 'One article added at the head',
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');

const short = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const count = (value: number): string => value.toLocaleString('en');

/** Each builder's time by ours, run for run where both have a run: what a slow minute did to both is left out. */
function ratio(
  measured: readonly Measured[],
  articles: number,
  builder: string,
  name: CaseName,
): number | undefined {
  const runs = (of: string) =>
    measured.filter((run) => run.articles === articles && run.builder === of && run.case === name);
  const pairs = runs(ours).flatMap((own) => {
    const other = runs(builder).find(({ run }) => run === own.run);
    return other ? [own.wall / other.wall] : [];
  });
  return pairs.length === 0 ? undefined : median(pairs);
}

function ratios({ measured }: Stored, sizes: readonly number[], builders: readonly string[]): string {
  const rows = (['cold', 'edit', 'add'] as const).flatMap((name) =>
    builders
      .filter((builder) => builder !== ours)
      .map((builder) => {
        const cells = sizes.map((articles) => {
          const value = ratio(measured, articles, builder, name);
          if (value === undefined) return '–';
          return value < 0.1 ? `1/${Math.round(1 / value)}` : value.toFixed(2);
        });
        return [`${titles[name]}, ours : ${builder}`, ...cells];
      })
      .filter((cells) => cells.slice(1).some((cell) => cell !== '–')),
  );
  const growth = (['edit', 'add'] as const).flatMap((name) => {
    const [least, most] = [sizes[0] ?? 0, sizes.at(-1) ?? 0];
    const at = (articles: number) => figure(measured, articles, ours, name, ({ wall }) => wall);
    const [small, large] = [at(least), at(most)];
    if (small === undefined || large === undefined || least === most) return [];
    const text = `${titles[name]}: ${count(most)} articles : ${count(least)} articles`;
    return [`- ${text}: ${(large / small).toFixed(2)}\n`];
  });
  return `${table(['', ...sizes.map((size) => `${count(size)} articles`)], rows)}\n${growth.join('')}`;
}

function figures({ measured }: Stored, articles: number, builders: readonly string[]): string {
  const rows = (['cold', 'none', 'edit', 'add'] as const).flatMap((name) =>
    builders.flatMap((builder) => {
      const at = (value: (run: Measured) => number) => figure(measured, articles, builder, name, value);
      const wall = at((run) => run.wall);
      if (wall === undefined) return [];
      const runs = measured.filter(
        (run) => run.articles === articles && run.builder === builder && run.case === name,
      );
      const made = runs.at(-1)?.made;
      return [
        [
          `${titles[name]}, ${builder}`,
          short(wall),
          short(at((run) => run.cpu) ?? 0),
          ((at((run) => run.peak) ?? 0) / 2 ** 20).toFixed(0),
          made === undefined ? '' : count(made),
          String(runs.length),
        ],
      ];
    }),
  );
  return table(['', 'wall, s', 'CPU, s', 'memory, MiB', 'files made', 'runs'], rows);
}

function stages({ measured }: Stored, articles: number): string {
  const runs = measured.filter(
    (run) => run.articles === articles && run.builder === ours && run.case === 'cold' && run.stages,
  );
  const names = Object.keys(runs[0]?.stages ?? {});
  if (names.length === 0) return '';
  const cells = names.map(
    (name) => `${name} ${short(median(runs.map(({ stages: each }) => each?.[name] ?? 0)))}`,
  );
  return `Stages of our cold build, in seconds: ${cells.join(', ')}.\n\n`;
}

function sizesOf({ sizes }: Stored, articles: number): string {
  const rows = sizes
    .filter((size) => size.articles === articles)
    .map(({ builder, files, bytes, extra, missing }) => [
      ...[builder, count(files), `${(bytes / 2 ** 20).toFixed(1)}`, count(missing), count(extra)],
    ]);
  return table(['', 'files', 'MiB', 'of ours it lacks', 'that ours lacks'], rows);
}

/** The sites side by side, kind by kind; a builder whose site weighs what ours does has no rows of its own. */
function kindsOf({ sizes }: Stored, articles: number): string {
  const here = sizes.filter((size) => size.articles === articles);
  const own = here.find(({ builder }) => builder === ours)?.kinds ?? [];
  const others = here.filter(
    ({ builder, kinds = [] }) => builder === ours || JSON.stringify(kinds) !== JSON.stringify(own),
  );
  const rows = own.flatMap(({ kind }) =>
    others.flatMap(({ builder, kinds = [] }) =>
      kinds
        .filter((one) => one.kind === kind)
        .map(({ files, bytes, links, cards }) => [
          ...[`${kind}, ${builder}`, count(files), (bytes / files / 1_024).toFixed(1)],
          ...[links?.toFixed(1) ?? '', cards?.toFixed(1) ?? ''],
        ]),
    ),
  );
  if (rows.length === 0) return '';
  const head = ['', 'files', 'KiB each', 'links each', 'cards each'];
  return `\nKind by kind (files and bytes of all, links and cards of a sample of the pages):\n\n${table(head, rows)}`;
}

/** The benchmarks as a page: ratios first. */
export function reportOf(stored: Stored, tried: string): string {
  const { measured, machine } = stored;
  const sizes = [...new Set(measured.map(({ articles }) => articles))].sort((a, b) => a - b);
  const builders = [...new Set(measured.map(({ builder }) => builder))];
  const where = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  const parts = sizes.map(
    (articles) =>
      `## ${count(articles)} articles\n\n${figures(stored, articles, builders)}\n${stages(stored, articles)}The site that each makes, without the search index:\n\n${sizesOf(stored, articles)}${kindsOf(stored, articles)}`,
  );
  return `# Benchmarks

Written by \`npm run bench\`: whole processes on real articles, the builders taking turns, medians. ${where.join(', ')}.
Without the search index, where nothing else is said. A cold build begins with no site and no state; an edit or an added
article is published by a fresh process, ours as a delta (\`build --delta\`) out of a git checkout, the others by building again.

## Ratios

Below 1, ours takes less time; medians of the ratios of runs that were made one after the other.

${ratios(stored, sizes, builders)}
${parts.join('\n')}
${tried}`;
}
