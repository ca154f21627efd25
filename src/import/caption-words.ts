/** The words under a picture. */
export interface CaptionWords {
  readonly caption: string;
  /** With its label, as the archive writes it: `Ảnh: Mai An`. */
  readonly credit: string;
}

const label =
  '(?:ảnh|hình|hình ảnh|ảnh chụp|nguồn ảnh|nguồn|photo|minh ho[ạa]|minh họa|đồ ho[ạa]|đồ họa|infographic|clip|video|tranh)';
/** `Ảnh: Mai An`, in brackets or not, at the end of a caption. */
const atEnd = new RegExp(
  `(?:^|[\\s.,;:–—|/-])[\\[(]?\\s*(${label}(?:\\s*:\\s*|\\s+(?=TTXVN|tư liệu|minh họa|minh hoạ|cắt từ|chụp màn hình|internet|CTV|nhân vật))[^()\\[\\]|]{2,80})[)\\]]?\\s*\\.?$`,
  'iu',
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
