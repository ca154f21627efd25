import { archiveTarget } from '../model/archive-target.ts';
import { type Check, problemAt, referencesOf } from './check.ts';
import { suggester } from './suggester.ts';

/** A picture that a file shows is not there, or the source of a lead picture is no picture of the archive. */
export const missingImage: Check = {
  rule: 'missing-image',
  prepare(desk, words) {
    const suggest = suggester(() => desk.imageFiles());
    return function* (file) {
      for (const reference of referencesOf(file, 'image')) {
        const target = archiveTarget(reference.target, file.file);
        if (target.kind === 'image' && desk.exists(target.file)) continue;
        const path = target.kind === 'image' ? target.file : reference.target;
        yield problemAt('missing-image', file.file, reference, words.missingImage(path, suggest(path)));
      }
    };
  },
};
