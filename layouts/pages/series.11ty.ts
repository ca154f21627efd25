import type { SeriesView } from '../../src/pages/series.ts';
import { labelledList } from '../parts/labelled-list.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<SeriesView>('series', (view, frame, words) =>
  labelledList(view, { kind: words.lists.series }, frame, words),
);
