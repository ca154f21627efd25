import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-khobao.ts';

/** A letter that Vietnamese has and English has not. */
const letter = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵầấẩẫậằắẳẵặềếểễệồốổỗộờớởỡợừứửữự]/iu;

/** Whether a text has a letter that only Vietnamese has. The name of this program stays what it is. */
export const isVietnamese = (text: string): boolean =>
  letter.test(text.normalize('NFC').replaceAll('Kho Báo', ''));

/** Strings that hold names of files and what is typed, as short as any word of English; they stand on no page. */
const typed = ['examples.ts', 'guide.ts'];

/** The words of a language's strings, in lower case. */
function wordsOf(lang: 'vi' | 'en'): Set<string> {
  const folder = join(root, 'src/strings', lang);
  const texts = readdirSync(folder)
    .filter((file) => !typed.includes(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  // Texts and templates, without what is put into them.
  const literals = texts.flatMap((text) => text.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []);
  const words = literals.flatMap(
    (text) =>
      text
        .normalize('NFC')
        .replace(/\$\{[^}]*\}/g, ' ')
        .match(/\p{L}{2,}/gu) ?? [],
  );
  return new Set(words.map((word) => word.toLowerCase()));
}

/** Words of the Vietnamese strings that bear no mark and that the English strings do not know: `theo`, `trang`. */
export function unmarkedWords(): ReadonlySet<string> {
  const english = wordsOf('en');
  return new Set([...wordsOf('vi')].filter((word) => !isVietnamese(word) && !english.has(word)));
}
