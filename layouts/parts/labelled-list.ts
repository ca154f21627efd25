import type { PersonLeaf } from 'schema-dts';
import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { ListPageView } from '../../src/pages/list-page.ts';
import type { Strings } from '../../src/strings/strings.ts';
import { document } from '../shells/document.ts';
import { breadcrumb } from './breadcrumb.ts';
import { periodText } from './dates.ts';
import { pageNodes } from './json-ld/page-nodes.ts';
import { listContent } from './list-content.ts';
import { pageHead } from './page-head.ts';

interface LabelledList {
  /** What kind of list it is: "Chủ đề". */
  readonly kind: string;
  /** Between the heading and the list, on the front only. */
  readonly introduction?: SafeHtml | undefined;
  /** The page that lists the lists of this kind. */
  readonly above?: { readonly label: string; readonly url: string };
  /** Whom the front is about, as a thing in its graph. */
  readonly about?: PersonLeaf;
}

/** The page of a topic, author or series: a list with a name of its own. */
export function labelledList(
  view: ListPageView & { readonly label: string; readonly description?: string },
  { kind, introduction, above, about }: LabelledList,
  frame: Frame,
  words: Strings['site'],
): SafeHtml {
  const { label, period, front, scope, description } = view;
  const isFront = period === '';
  const within = isFront ? undefined : periodText(period, words.dates);
  const crumbs = [...(above ? [above] : []), ...(isFront ? [] : [{ label, url: front }])];
  const content = html`${breadcrumb(crumbs, frame, words)}${pageHead({ title: label, label: kind, period: within, intro: description })}${isFront && introduction}${listContent(view, { title: label, lead: false }, frame, words)}`;
  const page = { label: within === undefined ? label : words.lists.within(label, within), url: view.url };
  const type = about && isFront ? 'ProfilePage' : 'CollectionPage';
  return document(
    {
      ...{ frame, words, canonical: view.url },
      title: page.label,
      description: description ?? words.lists.description(label, frame.name),
      feeds: { scope, front, title: label },
      things: [
        ...pageNodes({ type, page, crumbs, about: isFront ? about?.['@id'] : undefined }, frame, words),
        ...(about && isFront ? [about] : []),
      ],
    },
    content,
  );
}
