import type { TopicView } from '../../src/pages/topic.ts';
import { labelledList } from '../parts/labelled-list.ts';
import { pageTemplate } from '../shells/template.ts';

export default pageTemplate<TopicView>('topic', (view, frame, words) =>
  labelledList(
    view,
    { kind: words.lists.topic, above: { label: words.topics.title, url: '/chu-de/' } },
    frame,
    words,
  ),
);
