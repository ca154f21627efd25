import type { ReleasedOutput } from '../model/plan.ts';
import type { Result } from '../model/result.ts';
import { digestOfOutputs, type Part, readPart } from './part.ts';

/** A part and the folder that it stands in. */
interface PlacedPart {
  readonly folder: string;
  readonly part: Part;
}

/** Why parts do not make a site. */
export type PartsFault =
  | { readonly type: 'foreign'; readonly folder: string }
  | { readonly type: 'stale'; readonly parts: readonly [PlacedPart, PlacedPart] }
  | { readonly type: 'double'; readonly parts: readonly [PlacedPart, PlacedPart] }
  | { readonly type: 'missing'; readonly numbers: readonly number[]; readonly count: number }
  | { readonly type: 'incomplete' };

/** An output and the folder in which its file is. */
export interface JoinedOutput extends ReleasedOutput {
  readonly folder: string;
}

/**
 * Joins the parts in the given folders, in whatever order they come: every part of one plan, each once. That the outputs
 * are all of the plan is shown by its digest, made again from them.
 */
export function joinParts(folders: readonly string[]): Result<JoinedOutput[], PartsFault> {
  const fault = (value: PartsFault): Result<never, PartsFault> => ({ ok: false, fault: value });
  const byNumber = new Map<number, PlacedPart>();
  let first: PlacedPart | undefined;
  for (const folder of folders) {
    const part = readPart(folder);
    if (part === undefined) return fault({ type: 'foreign', folder });
    const placed = { folder, part };
    first ??= placed;
    if (part.plan !== first.part.plan || part.count !== first.part.count)
      return fault({ type: 'stale', parts: [first, placed] });
    const twin = byNumber.get(part.number);
    if (twin !== undefined) return fault({ type: 'double', parts: [twin, placed] });
    byNumber.set(part.number, placed);
  }
  const count = first?.part.count ?? 0;
  const numbers = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !byNumber.has(number));
  if (numbers.length > 0) return fault({ type: 'missing', numbers, count });
  const outputs = [...byNumber.values()].flatMap(({ folder, part }) =>
    part.outputs.map((output) => ({ ...output, folder })),
  );
  const distinct = new Set(outputs.map(({ path }) => path)).size;
  return distinct === outputs.length && digestOfOutputs(outputs) === first?.part.plan
    ? { ok: true, value: outputs }
    : fault({ type: 'incomplete' });
}
