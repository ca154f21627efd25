/** The words under a picture. */
export interface CaptionWords {
  readonly caption: string;
  /** With its label, as the archive writes it: `Ảnh: Mai An`. */
  readonly credit: string;
}

const labels = [
  ...[
    'ảnh',
    'hình',
    'hình ảnh',
    'ảnh chụp',
    'nguồn ảnh',
    'nguồn',
    'photo',
    'minh hoạ',
    'minh họa',
    'đồ hoạ',
    'đồ họa',
  ],
  ...['infographic', 'clip', 'video', 'tranh'],
];
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const great = labels.flatMap((word) => [capital(word), word.toUpperCase()]).join('|');
const any = `${labels.join('|')}|${great}`;
/** Words that follow a label without a colon. */
const known =
  'TTXVN|[Tt]ư liệu|[Mm]inh họa|[Mm]inh hoạ|[Cc]ắt từ|[Cc]hụp màn hình|[Ii]nternet|CTV|[Nn]hân vật';
/**
 * `Ảnh: Mai An`, in brackets or not, at the end of a caption. After a mere space it begins with a capital: “bức ảnh: một
 * kỷ niệm” is no credit.
 */
const atEnd = new RegExp(
  `(?:(?:^|[.,;:–—|/([-]\\s*)(?=${any})|\\s(?=${great}))((?:${any})(?:\\s*:\\s*|\\s+(?=${known}))[^()\\[\\]|]{2,80})[)\\]]?\\s*\\.?$`,
  'u',
);

/** Parts a caption from the credit that stands at its end; every word is in one of them. */
export function captionWords(text: string): CaptionWords {
  const found = atEnd.exec(text);
  const credit = found?.[1]?.trim().replace(/\.$/, '') ?? '';
  // A long tail is a sentence that begins like a credit.
  if (found === null || credit.split(' ').length > 12) return { caption: text, credit: '' };
  const before = text.slice(0, found.index + (found[0].search(/\S/) < 0 ? 0 : leadOf(found[0])));
  return { caption: before.replace(/[\s([|/–—-]+$/, '').trim(), credit };
}

/** How much of what was matched belongs to the caption: its full stop. */
const leadOf = (matched: string): number => (/^[.;:,]/.test(matched) ? 1 : 0);
