import type { Looked } from './audit-site.ts';
import { checkNames, type Fault } from './fault.ts';

/** Pages that are named of those that share a fault. */
const named = 3;

const columns = checkNames.filter((name) => name !== 'html');

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/** Rows of equal cells; the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** What was looked at, a line for each page: how heavy it is, and how many faults each check found. */
function overview(looked: readonly Looked[]): string {
  const head = ['page', 'KB', 'script', 'fonts', 'requests', ...columns];
  const rows = looked.map(({ sample, weight, faults }) => [
    sample.kind,
    weight ? kilobytes(weight.text) : '',
    weight ? kilobytes(weight.script) : '',
    weight ? kilobytes(weight.fonts) : '',
    weight ? String(weight.requests) : '',
    ...columns.map((name) => String(faults.filter(({ check }) => check === name).length || '·')),
  ]);
  return table([head, ...rows]);
}

/** Faults, each once, with the pages that have it. */
function listOf(faults: readonly Fault[]): string {
  const places = new Map<string, Set<string>>();
  for (const { check, what, page, how } of faults) {
    // Lines differ from page to page where the fault is the same.
    const key = `${check}: ${what.replace(/^\d+:\d+ /, '')}`;
    const where = places.get(key) ?? new Set();
    places.set(key, where.add(how === '' ? page : `${page} (${how})`));
  }
  return [...places]
    .map(([what, where]) => {
      const more = where.size > named ? ` and ${where.size - named} more` : '';
      return `✗ ${what}\n    ${[...where].slice(0, named).join(', ')}${more}\n`;
    })
    .join('');
}

/** The whole report, and what it comes to; `pages` is of how many pages the HTML was read. */
export function reportOf(looked: readonly Looked[], others: readonly Fault[], pages: number): string {
  const faults = [...looked.flatMap((each) => each.faults), ...others];
  const seen = `${looked.length} pages in the browser${pages > 0 ? `, the HTML of ${pages} pages` : ''}`;
  const sum = `${faults.length === 0 ? 'No fault' : `${faults.length} faults`}: ${seen}.\n`;
  return [overview(looked), listOf(faults), sum].filter((part) => part !== '').join('\n');
}
