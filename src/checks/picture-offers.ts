import { slugOf } from '../lib/vietnamese.ts';
import { archiveTarget } from '../model/archive-target.ts';
import { isArticle } from '../model/desk.ts';
import { type Check, problemAt, referencesOf } from './check.ts';

/** A picture file says who took it or what it shows, and the article does not: the editor may want to copy that. */
export const pictureOffers: Check = {
  rule: 'picture-offers',
  prepare: (desk, words) =>
    function* (file) {
      if (!isArticle(file)) return;
      for (const reference of referencesOf(file, 'image')) {
        const { lacks = [] } = reference;
        const target = archiveTarget(reference.target, file.file);
        const found = lacks.length > 0 && target.kind === 'image' ? desk.image(target.file) : undefined;
        if (target.kind !== 'image' || !found || !found.ok) continue;
        const name = (target.file.split('/').at(-1) ?? '').replace(/\.[^.]+$/, '');
        const { caption, credit } = found.value.words ?? {};
        const offered = {
          ...(lacks.includes('caption') &&
            caption !== undefined &&
            slugOf(caption) !== slugOf(name) && { caption }),
          ...(lacks.includes('credit') && credit !== undefined && { credit }),
        };
        if (Object.keys(offered).length > 0)
          yield problemAt('picture-offers', file.file, reference, words.pictureOffers(offered), 'warning');
      }
    },
};
