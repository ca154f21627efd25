import type { Picture } from '../lib/picture.ts';
import { cropOf } from '../lib/share-crop.ts';
import { addressKey } from '../model/address-key.ts';
import { archiveTarget } from '../model/archive-target.ts';
import type { BodyFacts, ImageField, Reference } from '../model/article.ts';
import { bodyDigest } from '../model/body-digest.ts';
import type { Body, Illustration, Resolution } from '../model/catalogue.ts';
import type { Desk } from '../model/desk.ts';
import { type ArticleId, articleId, articleUrl, type ContentPath, type UrlPath } from '../model/ids.ts';
import { type ImageSettings, pictureOf } from '../model/source-image.ts';
import { standing } from './visible.ts';

/** Turns what content files name into what pages print, and remembers which pictures that takes. */
export interface Resolver {
  illustration(field: ImageField, from: ContentPath): Illustration | undefined;
  /** An article's picture, of which cards on other sites show a crop. */
  lead(field: ImageField, from: ContentPath): Illustration | undefined;
  body(
    facts: BodyFacts,
    references: readonly Reference[],
    from: ContentPath,
  ): { body: Body; resolution: Resolution };
}

/** A resolver over the Desk. `onPicture` is told every picture that a public page shows. */
export function createResolver(
  desk: Desk,
  settings: ImageSettings,
  onPicture: (file: ContentPath, picture: Picture) => void,
): Resolver {
  const picture = (file: ContentPath): Picture | undefined => {
    const found = desk.image(file);
    if (!found?.ok) return undefined;
    const made = pictureOf(found.value, settings);
    onPicture(file, made);
    return made;
  };
  const withoutSlash = (url: string): string => url.replace(/\/$/, '');
  const redirected = (url: UrlPath): boolean =>
    desk.holders(addressKey(url), 'alias').some((file) => {
      const holder = desk.article(articleId(file));
      return (
        holder !== undefined &&
        standing(holder.fields, desk) !== 'hidden' &&
        holder.fields.aliases.some((alias) => withoutSlash(alias) === withoutSlash(url))
      );
    });
  // A tombstone or a redirect answers for what is gone, so a link to it still leads somewhere; what is hidden has none.
  const address = (id: ArticleId): string | null => {
    const article = desk.article(id);
    const url = articleUrl(id);
    if (article === undefined) return redirected(url) ? url : null;
    return standing(article.fields, desk) === 'hidden' ? null : url;
  };
  const illustration = (field: ImageField, from: ContentPath): Illustration | undefined => {
    const target = archiveTarget(field.src, from);
    const found = target.kind === 'image' ? picture(target.file) : undefined;
    if (found === undefined) return undefined;
    const { alt, caption, credit, focus } = field;
    return {
      picture: found,
      alt,
      ...(caption !== undefined && { caption }),
      ...(credit !== undefined && { credit }),
      ...(focus !== undefined && { focus }),
    };
  };
  return {
    illustration,
    lead(field, from) {
      const image = illustration(field, from);
      const target = archiveTarget(field.src, from);
      if (image && target.kind === 'image') onPicture(target.file, cropOf(image.picture, image.focus));
      return image;
    },
    body(facts, references, from) {
      const links: Record<string, string | null> = {};
      const images: Record<string, Picture> = {};
      for (const reference of references) {
        const target = archiveTarget(reference.target, from);
        if (reference.kind === 'link' && target.kind === 'article') {
          const found = address(target.id);
          links[reference.target] = found === null ? null : found + target.fragment;
        }
        if (reference.kind === 'link' && target.kind === 'address')
          links[reference.target] = target.url + target.fragment;
        if (reference.kind === 'image' && target.kind === 'image') {
          const found = picture(target.file);
          if (found) images[reference.target] = found;
        }
      }
      const resolution: Resolution = { links, images };
      return { body: { digest: bodyDigest(facts.digest, resolution), source: from }, resolution };
    },
  };
}
