import { join, relative } from 'node:path';
import { type Digest, digestOf } from '../lib/digest.ts';
import { Sources } from '../lib/module-graph.ts';
import type { Frame } from '../model/frame.ts';
import { type KindName, kindNames } from '../model/page.ts';

/** What decides, beside the view, how a page comes out. */
export interface RendererInputs {
  /** The project's root, which paths are named from: the same digest on every machine. */
  readonly root: string;
  readonly frame: Frame;
  /** Modules that every kind depends on beside its template: the Markdown renderer, the seam. */
  readonly shared: readonly string[];
  /** Package name -> version, for the libraries that make bytes of pages. */
  readonly libraries: Readonly<Record<string, string>>;
}

/** Digest of source files by path and content, paths relative to the root. */
export const sourcesDigest = (root: string, files: readonly string[], sources = new Sources()): Digest =>
  digestOf(files.map((file) => `${relative(root, file)} ${digestOf(sources.text(file))}`).join('\n'));

/** The renderer's digest of each kind: its template's module graph, the frame's words, the libraries' versions. Never CSS. */
export function rendererDigests(inputs: RendererInputs): Record<KindName, Digest> {
  const common = JSON.stringify([inputs.frame, inputs.libraries]);
  const sources = new Sources();
  const digestOfKind = (kind: KindName): Digest => {
    const template = join(inputs.root, 'layouts/pages', `${kind}.11ty.ts`);
    const files = sources.graph([template, ...inputs.shared]);
    return digestOf(`${common}\n${sourcesDigest(inputs.root, files, sources)}`);
  };
  return Object.fromEntries(kindNames.map((kind) => [kind, digestOfKind(kind)])) as Record<KindName, Digest>;
}
