import { Importer } from './import/importer.ts';
import { listSources } from './import/list-sources.ts';
import type { Outcome } from './import/outcome.ts';
import type { Profile } from './import/profile.ts';
import type { ImageSettings } from './model/source-image.ts';
import type { Strings } from './strings/strings.ts';

export { takePicture } from './import/take-picture.ts';

/** What an import is told. Folders and files are absolute. */
export interface ImportOrder {
  readonly sources: readonly string[];
  readonly content: string;
  /** Where imports before are remembered. */
  readonly state: string;
  readonly profile: Profile;
  /** For articles whose source does not say. */
  readonly category?: string;
  /** A date in any form of a newspaper, or a year for dates that have none. */
  readonly date?: string;
  /** A folder with the pictures of the pages. */
  readonly images?: string;
  readonly dryRun: boolean;
  readonly imageSettings: ImageSettings;
  /** Bytes of one picture. */
  readonly imageBytes: number;
  readonly words: Strings;
  /** Told how many sources were looked at. */
  readonly looked: (count: number) => void;
  /** Told of every source when it is done. */
  readonly emit: (outcome: Outcome) => void;
}

/**
 * Makes articles of saved pages, texts and JSON lines, and tells of each what became of it. First it looks where every
 * article will stand, so that links between them are found; then it writes them. Nothing is asked of the network.
 */
export async function importArticles(order: ImportOrder): Promise<void> {
  const importer = new Importer(order);
  try {
    let count = 0;
    for await (const source of listSources(order.sources)) {
      importer.look(source);
      order.looked(++count);
    }
    for await (const source of listSources(order.sources)) order.emit(await importer.make(source));
  } finally {
    importer.close();
  }
}
