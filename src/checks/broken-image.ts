import { archiveTarget } from '../model/archive-target.ts';
import { type Check, problemAt, referencesOf } from './check.ts';

/** A picture is there but cannot be used: damaged, too large, or of a format that is not taken. */
export const brokenImage: Check = {
  rule: 'broken-image',
  prepare: (desk, words) =>
    function* (file) {
      for (const reference of referencesOf(file, 'image')) {
        const target = archiveTarget(reference.target, file.file);
        const found = target.kind === 'image' ? desk.image(target.file) : undefined;
        if (target.kind === 'image' && found && !found.ok)
          yield problemAt('broken-image', file.file, reference, words.brokenImage[found.fault](target.file));
      }
    },
};
