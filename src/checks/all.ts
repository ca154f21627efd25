import { brokenImage } from './broken-image.ts';
import { brokenLink } from './broken-link.ts';
import type { Check } from './check.ts';
import { duplicateUrl } from './duplicate-url.ts';
import { futureDate } from './future-date.ts';
import { missingImage } from './missing-image.ts';
import { pictureOffers } from './picture-offers.ts';
import { relatedNotPublic } from './related-not-public.ts';
import { unknownAuthor } from './unknown-author.ts';
import { unknownCategory } from './unknown-category.ts';
import { unknownRelated } from './unknown-related.ts';

/** Every rule over the whole archive. */
export const checks: readonly Check[] = [
  duplicateUrl,
  unknownCategory,
  unknownAuthor,
  unknownRelated,
  relatedNotPublic,
  missingImage,
  brokenImage,
  pictureOffers,
  brokenLink,
  futureDate,
];
