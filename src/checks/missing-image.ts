import { nearest } from '../lib/nearest.ts';
import { archiveTarget } from '../model/archive-target.ts';
import { type Check, pointing, problemAt, referencesOf } from './check.ts';

/** A picture that an article shows is not there, or the source of a lead picture is no picture of the archive. */
export const missingImage: Check = {
  rule: 'missing-image',
  *run(desk, words) {
    for (const { file, references } of pointing(desk)) {
      for (const reference of referencesOf({ file, references }, 'image')) {
        const target = archiveTarget(reference.target, file);
        if (target.kind === 'image' && desk.exists(target.file)) continue;
        const path = target.kind === 'image' ? target.file : reference.target;
        yield problemAt(
          'missing-image',
          file,
          reference,
          words.missingImage(path, nearest(path, desk.imageFiles())),
        );
      }
    }
  },
};
