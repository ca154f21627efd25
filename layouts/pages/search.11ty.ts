import type { BaseView } from '../../src/model/page.ts';
import { pageStringsOf } from '../../src/strings/page-strings.ts';
import { searchForm } from '../parts/search-form.ts';
import { document } from '../shells/document.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<BaseView>('search', (view, frame, words) => {
  const search = pageStringsOf(frame.lang).search;
  return document(
    {
      ...{ frame, words, title: search.title, description: search.hint, canonical: view.url },
      ...{ scripts: ['search'], searchable: false },
    },
    searchForm(frame, search),
  );
});
