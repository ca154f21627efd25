import { archiveTarget } from '../model/archive-target.ts';
import type { Reference } from '../model/article.ts';
import type { Desk } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import { pointing, referencesOf } from './check.ts';

/** A place that shows a picture of the archive. */
interface ImageUse {
  readonly file: ContentPath;
  readonly reference: Reference;
  readonly image: ContentPath;
}

/** Every place that shows a picture. */
export function* imageUses(desk: Desk): Iterable<ImageUse> {
  for (const file of pointing(desk)) {
    for (const reference of referencesOf(file, 'image')) {
      const target = archiveTarget(reference.target, file.file);
      if (target.kind === 'image') yield { file: file.file, reference, image: target.file };
    }
  }
}
