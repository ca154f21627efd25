import { type Check, problemAt } from './check.ts';
import { imageUses } from './image-uses.ts';

/** A picture is there but cannot be used: damaged, too large, or of a format that is not taken. */
export const brokenImage: Check = {
  rule: 'broken-image',
  *run(desk, words) {
    for (const { file, reference, image } of imageUses(desk)) {
      const found = desk.image(image);
      if (found && !found.ok)
        yield problemAt('broken-image', file, reference, words.brokenImage[found.fault](image));
    }
  },
};
