import { isSyllable, nearestSyllable, splitWord } from '../../lib/syllable.ts';
import { thing } from '../../model/prose.ts';
import type { ProseCheck } from '../prose-check.ts';
import { wordsOf } from './word-tokens.ts';

/** Letters that only Vietnamese words have; without one a word may be of any language. */
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/;
const foreign = /[fjwzäëïöüåæøœñçßš]|[bcdfghjklmpqrstvz][lr][^\p{P}]|(.)\1\1|k$|l$|s$|r$/u;

/** Words of other peoples of the country, and words taken from other languages that dictionaries write as one. */
const spared: ReadonlySet<string> = new Set(
  (
    'kơ kă đrao mnông êđê hrê pơmu bêtông ôtô môtô xêri đôla balô hêrôin axít axit ôxi ôxy ôzôn hécta lôgic lôgích ' +
    'ôliu côngtenơ tôn xăngti mêtan êtan ôpêra rôbốt pôpơlin rơmoóc cácbon ônhiễm nilông đôping bêbê vắcxin tuốcnơvít ' +
    'míc kách kêpi túlơkhơ tíc sọoc tốc rađa virút vírút văcxin văcxanh xìcăngđan xcăngđan kilômet kilômét kilôgam kilô kiốt kiôt tuôcbin tuốcbin êkíp êkip vôlăng xcơ ' +
    'cáctông cactông panô amiăng ắcquy sâmbanh míttinh mítting vơđét ápphích magiê mangan centimét xăngtimét mililít milimét ' +
    'caméra giămbông mômen ôsin rốckết rốckét rơmooc sơmi ruybăng mátxa xirô xìtin héc rađiô ăngten bazơ prôtêin prôtít glucôzơ ' +
    'lipít ôxít ôxyt cácbonic côcain cafê càphê bôxít kilôoát mêgaoát vôn tôngđơ cátxét vidéo xenlulôzơ tecpen hyđrô hiđrô nitơ ' +
    'côta canô sôcôla gôn gôm atisô ximăng ampe micrô lôcốt tôlê cátxê cácte ôliuvin cađimi nitơ phốtpho sunfuarơ xêsi'
  ).split(' '),
);

/** Words already looked at: a newspaper uses some thousands, over and over. */
const looked = new Map<string, boolean>();
const most = 20_000;

function isImpossible(word: string): boolean {
  const known = looked.get(word);
  if (known !== undefined) return known;
  const found =
    word.length > 1 &&
    // A sum or a measure: 500đ.
    !/^\p{N}/u.test(word) &&
    vietnamese.test(word) &&
    word.toLowerCase() === word &&
    // Letters that only look like Latin ones are another rule's business.
    !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word) &&
    !isSyllable(word) &&
    !foreign.test(word) &&
    !spared.has(word);
  if (looked.size >= most) looked.clear();
  looked.set(word, found);
  return found;
}

/** A word in small letters that no Vietnamese syllable is written like: most likely a slip of the fingers. */
export const impossibleSyllable: ProseCheck = {
  rule: 'impossible-syllable',
  severity: 'warning',
  *look({ passages, isVietnamese }, words) {
    if (!isVietnamese) return;
    const told = new Set<string>();
    for (const passage of passages)
      for (const { text, start, end } of wordsOf(passage)) {
        if (!isImpossible(text) || told.has(text)) continue;
        // A part of a name or of a word of another language: Pa-xtơ, e-mail.
        const around = [start - 1, end].map((at) => passage.words.charAt(at - passage.start));
        if (around.some((sign) => /[-–'’./@_]/.test(sign) && sign !== '.') || around.includes(thing))
          continue;
        told.add(text);
        yield { start, end, say: words.impossibleSyllable(text, nearestSyllable(text) ?? splitWord(text)) };
      }
  },
};
