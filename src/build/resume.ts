import type { BuildOptions } from '../model/options.ts';
import { resumeApply } from '../publish/apply.ts';
import { Manifest } from '../publish/manifest.ts';
import type { Store } from '../state/store.ts';
import { words } from './project.ts';

/** Finishes what a killed build began in the folder that the state tells of. */
export function resume(store: Store, { state, emit }: Pick<BuildOptions, 'state' | 'emit'>): void {
  const manifest = new Manifest(store);
  const { resumed, lost } = resumeApply({ site: manifest.site, state }, manifest.release);
  if (resumed) emit({ type: 'notice', text: words.report.resumed });
  for (const path of lost) {
    const output = manifest.get(path);
    if (output) manifest.disown(output);
  }
}
