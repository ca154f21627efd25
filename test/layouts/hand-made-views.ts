import { parseMoment } from '../../src/lib/dates.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { must } from '../../src/lib/unreachable.ts';
import type { Card, Illustration } from '../../src/model/catalogue.ts';
import type { Frame } from '../../src/model/frame.ts';
import { categoryId, urlPath } from '../../src/model/ids.ts';
import type { BaseView } from '../../src/model/page.ts';
import type { ArticleView } from '../../src/pages/article.ts';
import { vi } from '../../src/strings/vi.ts';

export const words = vi.site;

/** What an editor could type to break out of the page. */
export const hostile = `</title><script>alert("1")</script>' & ]]>`;

/** A moment as an editor would write it. */
export const moment = (text: string) => must(parseMoment(text), text);

/** The words around pages, for a site that stands below a path. */
export const frame: Frame = {
  name: 'Kho Báo',
  tagline: 'Báo thử',
  description: 'Kho tin để thử.',
  notice: 'Tỉnh này không có thật.',
  origin: 'https://khobao.example',
  base: '/bao/',
  lang: 'vi',
  email: 'toasoan@khobao.example',
  channels: [{ name: 'Zalo', url: 'https://zalo.me/khobao.example' }],
  categories: [
    { id: categoryId('kinh-te'), title: 'Kinh tế', order: 1, description: 'Chuyện làm ăn.' },
    {
      id: categoryId('nong-nghiep'),
      title: 'Nông nghiệp',
      order: 1,
      description: '',
      parent: categoryId('kinh-te'),
    },
    { id: categoryId('van-hoa'), title: 'Văn hoá', order: 2, description: '' },
  ],
  cards: {
    '': 'anh/0-the.jpg',
    'kinh-te': 'anh/1-the.jpg',
    'nong-nghiep': 'anh/2-the.jpg',
    'van-hoa': 'anh/3-the.jpg',
  },
  pages: [{ url: '/gioi-thieu/', title: 'Giới thiệu' }],
  csp: "default-src 'none'; style-src 'self'",
};

/** A picture of the given shape with its words. */
export const illustration = (width = 1600, height = 1000): Illustration => ({
  picture: { id: 'a1b2c3', width, height, widths: [320, 640], avif: [640], tint: 21 },
  alt: 'Thuyền trên sông',
  caption: 'Chợ nổi lúc sáng.',
  credit: 'Ảnh: An',
});

/** A card with a title and a date, and whatever else the test is about. */
export const card = (slug: string, more: Partial<Card> = {}): Card => ({
  digest: digestOf(slug),
  url: urlPath(`/2024/07/${slug}/`),
  title: `Bài ${slug}`,
  category: categoryId('nong-nghiep'),
  date: moment('2024-07-17 08:05'),
  modified: more.updated ?? more.date ?? moment('2024-07-17 08:05'),
  corrected: false,
  featured: false,
  ...more,
});

/** An article's view with nothing optional in it. */
export const article = (more: Partial<ArticleView> = {}): ArticleView => ({
  url: urlPath('/2024/07/mua/'),
  card: card('mua'),
  body: { digest: digestOf('b'), source: 'articles/2024/07/mua.md', html: '<p>Mưa to.</p>\n' },
  syllables: 410,
  authors: [],
  topics: [],
  corrections: [],
  related: [],
  more: [],
  newest: urlPath('/moi-nhat/nong-nghiep.json'),
  ...more,
});

/** A template as Eleventy would call it. */
interface Template<View> {
  render(data: { readonly view: View; readonly frame: Frame }): string;
}

/** The page of a view. */
export const render = <View extends BaseView>(template: Template<View>, view: View): string =>
  template.render({ view, frame });

/** How often a text occurs. */
export const times = (text: string, part: string): number => text.split(part).length - 1;
