import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Fetched by npx when it is asked for: too heavy to be a part of the project. */
const lighthouse = 'lighthouse@13.5.0';

/** What Lighthouse gives points for, 0 to 100, in the order of its own report. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse found of a page. */
export interface Judgement {
  /** In the order of the categories. */
  readonly scores: readonly number[];
  /** Milliseconds or, for the layout's shift, a plain number; by Lighthouse's own names. */
  readonly metrics: Readonly<Record<string, string>>;
  /** What cost points. */
  readonly lost: readonly string[];
}

interface Audit {
  readonly score: number | null;
  readonly title: string;
  readonly displayValue?: string;
}

interface Report {
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly score: number;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly runtimeError?: { readonly message: string };
}

const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
];

function judgementOf({ audits, categories: found, runtimeError }: Report): Judgement {
  if (runtimeError) throw new Error(runtimeError.message);
  const lost = categories.flatMap((name) =>
    (found[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(
        ({ id }) =>
          `${name}: ${audits[id]?.title} (${id}${audits[id]?.displayValue ? `, ${audits[id]?.displayValue}` : ''})`,
      ),
  );
  return {
    scores: categories.map((name) => Math.round((found[name]?.score ?? 0) * 100)),
    metrics: Object.fromEntries(metrics.map((id) => [id, audits[id]?.displayValue ?? ''])),
    lost,
  };
}

/** Looks at a page once, as a phone on a slow line. `work` is a folder for what it writes. */
export async function runLighthouse(chromium: string, address: string, work: string): Promise<Judgement> {
  const report = join(work, 'lighthouse.json');
  rmSync(report, { force: true });
  const flags = ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const args = [
    ...['--yes', lighthouse, address, '--quiet', '--output=json', `--output-path=${report}`],
    ...[`--only-categories=${categories.join(',')}`, `--chrome-flags=${flags.join(' ')}`],
  ];
  const child = spawn('npx', args, {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: chromium },
  });
  const status = await new Promise((done, failed) => child.on('close', done).on('error', failed));
  if (status !== 0) throw new Error(`${lighthouse} ended with ${status}`);
  return judgementOf(JSON.parse(readFileSync(report, 'utf8')) as Report);
}
