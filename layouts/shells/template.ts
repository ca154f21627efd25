import type { SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import { outputOf } from '../../src/model/ids.ts';
import type { BaseView, KindName } from '../../src/model/page.ts';
import { type PageStrings, pageStringsOf } from '../../src/strings/page-strings.ts';

/** What Eleventy hands a template: one view of the batch, and the words that stand on every page. */
interface TemplateData<View extends BaseView> {
  readonly view: View;
  readonly frame: Frame;
}

export type Render<View> = (view: View, frame: Frame, words: PageStrings['site']) => SafeHtml | string;

/** An ordinary Eleventy template that makes one page of each view in `batch.<kind>`. */
export function pageTemplate<View extends BaseView>(kind: KindName, render: Render<View>) {
  return {
    data: {
      pagination: { data: `batch.${kind}`, size: 1, alias: 'view' },
      permalink: ({ view }: TemplateData<View>) => `/${outputOf(view.url)}`,
      eleventyExcludeFromCollections: true,
    },
    render: ({ view, frame }: TemplateData<View>): string =>
      String(render(view, frame, pageStringsOf(frame.lang).site)),
  };
}
