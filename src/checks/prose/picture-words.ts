import type { Prose, Span } from '../../model/prose.ts';
import type { Finding, ProseCheck, ProseWords } from '../prose-check.ts';

/** “Ảnh minh họa” and the like: a caption that says nothing of where the picture is from. */
const illustration =
  /^[\s(]*(?:ảnh|hình(?: ảnh)?|tranh)(?: chỉ(?: mang)?(?: tính chất)?)? minh (?:hoạ|họa)[\s).]*$/iu;
/** A description that says nothing. */
const saysNothing =
  /^(?:ảnh|hình|hình ảnh|bức ảnh|ảnh đại diện|image|photo|picture|untitled|img|ảnh \d+|hình \d+|ảnh bài viết|no alt)[.\s]*$/iu;

interface Pictured extends Span {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly captionAt: Span;
  readonly altAt: Span;
}

/** Every picture of a file with its words. */
function* picturesOf({ leaves, images, source }: Prose): Iterable<Pictured> {
  const leaf = (name: string) => leaves.find((found) => found.name === `image.${name}`);
  const [src, alt, caption] = [leaf('src'), leaf('alt'), leaf('caption')];
  if (src)
    yield {
      ...{ start: src.start, end: src.end, alt: alt?.text ?? '', caption: caption?.text ?? '' },
      ...{ credit: leaf('credit')?.text ?? '', captionAt: caption ?? src, altAt: alt ?? src },
    };
  for (const { alt: words, title, start, end } of images) {
    const bar = title.lastIndexOf('|');
    const before = source.text.lastIndexOf('![', start);
    const altAt =
      words !== '' && before >= 0 ? { start: before + 2, end: before + 2 + words.length } : { start, end };
    const at = title === '' ? -1 : source.text.indexOf(title, end);
    const captionAt = at < 0 ? { start, end } : { start: at, end: at + title.length };
    yield {
      ...{
        start,
        end,
        alt: words,
        altAt,
        captionAt,
        caption: (bar < 0 ? title : title.slice(0, bar)).trim(),
      },
      credit: bar < 0 ? '' : title.slice(bar + 1).trim(),
    };
  }
}

function* look(prose: Prose, words: ProseWords): Iterable<Finding> {
  for (const { alt, altAt, caption, captionAt, credit } of picturesOf(prose)) {
    if (illustration.test(caption) && credit === '') yield { ...span(captionAt), say: words.illustration };
    if (saysNothing.test(alt) || illustration.test(alt))
      yield { ...span(altAt), say: words.altSaysNothing(alt) };
    else if (alt.length > 250) yield { ...span(altAt), say: words.altTooLong };
  }
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** Words of a picture that say nothing: “Ảnh minh họa” without a credit, “Hình ảnh” as the description. */
export const pictureWords: ProseCheck = { rule: 'picture-words', severity: 'warning', look };
