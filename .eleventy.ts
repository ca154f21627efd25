import { join, relative } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { khobao } from './src/render/plugin.ts';

/** Folders and the plugin; nothing about articles. Plain `eleventy --config=.eleventy.ts` builds all pages of the site. */
export default function configure(config: UserConfig) {
  // Not in the plugin: plugins run when the formats have been settled.
  config.setTemplateFormats(['11ty.ts']);
  config.addExtension(['11ty.ts'], { key: '11ty.js' });
  config.addPlugin(khobao, {
    wholeSite: async () =>
      (await import('./src/build.ts')).wholeSite(Math.floor(Date.now() / 60_000) * 60_000),
  });
  return {
    // Content is never an input; includes and data point nowhere, so that nothing is read but the templates.
    dir: {
      input: relative(process.cwd(), join(import.meta.dirname, 'layouts/pages')),
      includes: '../no-includes',
      data: '../no-data',
      output: '_site',
    },
  };
}
