import type { ProseCheck } from '../prose-check.ts';

/** Short forms of kinds of documents, and of who issues them, as they stand in numbers. */
const kinds = 'NĐ|QĐ|TT|NQ|CT|TTLT|TB|KH|CV|BC|HD|PL|UBTVQH|QH';
const issuers =
  'CP|TTg|BTC|BYT|BGDĐT|BCA|BQP|BXD|BGTVT|BCT|BNN|BNNPTNT|BTNMT|BTP|BNV|BLĐTBXH|BVHTTDL|BTTTT|BKHĐT|BKHCN|NHNN|UBND|HĐND|TTCP|VPCP|TW|BNG';
/** A number of a document behind the name of its kind. */
const cited =
  /(?<=(?:Nghị định|Quyết định|Thông tư|Nghị quyết|Chỉ thị|Công văn|Thông báo|Kế hoạch)(?: liên tịch)?(?: số)?[ :]+)\d[\p{L}\p{N}/–.-]*\p{L}[\p{L}/–-]*/giu;
const right =
  /^\d{1,5}[a-z]?(?:\/\d{4})?(?:\/\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*|-\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*)$/u;
const glued = new RegExp(`(?<=/)(${kinds})(${issuers})$`, 'u');
const bare = /^\d+(?:\/\d+)*$/;

/** What a number that is written wrong was likely meant to be. */
function mended(written: string): string {
  const parts = written
    .replace(/[–.]/g, '-')
    .replace(/[/-]{2,}/g, '/')
    .replace(/[/-]+$/, '');
  const [, number = '', , year, rest = ''] =
    /^(\d+)([/-](\d{4}))?[/-]?(.*)$/.exec(parts)?.map((part) => part ?? '') ?? [];
  const letters = rest
    .replace(glued, '$1-$2')
    .replace(new RegExp(`^(${kinds})(${issuers})$`, 'u'), '$1-$2')
    .replace(/\//g, '-');
  return [number, ...(year ? [year] : []), letters].join('/');
}

/** The number of a legal document in a form that none has: 15/NĐCP, 15-2020-NĐ-CP, 15/2020/NĐ/CP. */
export const documentNumber: ProseCheck = {
  rule: 'document-number',
  severity: 'warning',
  *look({ passages, isVietnamese }, words) {
    if (!isVietnamese) return;
    for (const { words: text, start: from } of passages)
      for (const { 0: found, index } of text.matchAll(cited)) {
        const written = found.replace(/[-–/.]+$/, (end) => (end === '.' ? '' : end));
        if (bare.test(written) || (right.test(written) && !glued.test(written))) continue;
        const start = from + index;
        yield { start, end: start + written.length, say: words.documentNumber(written, mended(written)) };
      }
  },
};
