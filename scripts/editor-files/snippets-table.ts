import type { Strings } from '../../src/strings/strings.ts';
import { cell, codeCell, table } from './table.ts';

/** The snippets of VS Code: what to type, and what for. */
export const snippetsTable = ({ snippets, tables }: Strings['guide']): string =>
  table(
    tables.snippets,
    Object.values(snippets).map(({ prefix, about }) => [codeCell(prefix), cell(about)]),
  );
