import type { UserConfig } from '@11ty/eleventy';
import type { Frame } from '../model/frame.ts';
import type { Batch } from './batch.ts';

/** What a run of plain Eleventy, without our incremental layer, has to be given. */
export interface WholeSite {
  readonly batch: Batch;
  readonly frame: Frame;
}

/** The frame as Eleventy hands it on: it copies plain data for each template, unless it is frozen. */
export const uncopiedFrame = (frame: Frame): Frame => Object.freeze({ ...frame });

/**
 * The Eleventy plugin: templates are typed functions, and their data is a batch of views. Our own build hands the
 * batch over before the configuration is read; without one the plugin asks for the whole site.
 */
export function khobao(config: UserConfig, options: { readonly wholeSite: () => Promise<WholeSite> }): void {
  // The templates decide what is a template; a pattern in .gitignore must not hide one.
  config.setUseGitIgnore(false);
  if ('batch' in config.globalData) return;
  let whole: Promise<WholeSite> | undefined;
  const site = (): Promise<WholeSite> => {
    whole ??= options.wholeSite();
    return whole;
  };
  config.addGlobalData('batch', async () => (await site()).batch);
  config.addGlobalData('frame', async () => uncopiedFrame((await site()).frame));
}
