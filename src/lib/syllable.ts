const list = (text: string): string[] => text.split(' ');

/** Rhymes without tones. Source: the phonology of standard Vietnamese; rare ones (`oong`, `uyu`, `oeo`) are among them. */
const rhymes: ReadonlySet<string> = new Set([
  ...list('a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu iêu oi ôi ơi ua ui uôi ưa ưi ươi ưu ươu'),
  ...list('oa oe oai oay oao oeo uê ue uơ uy uya uyu uâu uây yêu'),
  ...list('ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât'),
  ...list('ec em en eng ep et êch êm ên êng ênh êp êt êc ich im in inh ip it ing'),
  ...list('oc om on ong op ot ooc oong oon ôc ôm ôn ông ôp ôt ôông ơm ơn ơng ơp ơt ơc'),
  ...list('uc um un ung up ut ưc ưm ưn ưng ưp ưt'),
  ...list('iêc iêm iên iêng iêp iêt yêm yên yêng yêt uôc uôm uôn uông uôp uôt ươc ươm ươn ương ươp ươt'),
  ...list('oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăp oăt oen oem oet oec oeng'),
  ...list(
    'uân uât uâng uâc uâm uêch uênh uên uêt uych uynh uyt uyn uyp uyên uyêt uyêc uyêm uơn uơt uanh uang uet',
  ),
]);

/** Longer ones first, so that `ngh` is not taken for `ng`. */
const onsets = list('ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x');

const front = /^[eêiy]/;

/** Whether the spelling of a first consonant goes with what follows it: c, g, ng before a, o, u; k, gh, ngh before e, i. */
function goTogether(onset: string, rhyme: string): boolean {
  if (onset === 'c') return !front.test(rhyme);
  if (onset === 'g') return !/^[eêy]/.test(rhyme) && rhyme !== 'ia' && !rhyme.startsWith('iê');
  if (onset === 'ng') return !front.test(rhyme);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front.test(rhyme);
  // The glide is in the letter before.
  if (onset === 'qu') return /^[aăâeêiyơô]/.test(rhyme);
  if (onset === 'gi') return !/^(?:iê|i$)/.test(rhyme);
  return true;
}

const marks = '\u0300\u0309\u0303\u0301\u0323';
const sharp = '\u0301';
const heavy = '\u0323';

/** A word taken apart: its letters without tones, the tone, and the letter (from 0) that carries it. */
interface Toned {
  readonly letters: string;
  /** Empty for the level tone. */
  readonly tone: string;
  readonly at: number;
  readonly count: number;
}

function takeApart(word: string): Toned {
  let letters = '';
  let tone = '';
  let at = -1;
  let count = 0;
  for (const char of word.normalize('NFC').toLowerCase()) {
    const parts = char.normalize('NFD');
    const mark = [...parts].find((part) => marks.includes(part));
    letters += mark === undefined ? char : parts.replace(mark, '').normalize('NFC');
    if (mark === undefined) continue;
    tone = mark;
    at = letters.length - 1;
    count++;
  }
  return { letters, tone, at, count };
}

/** Letters of a rhyme that may carry its tone; two where the old and the new way of writing differ. */
function carriers(rhyme: string): readonly number[] {
  const vowels = /^[aăâeêioôơuưy]+/.exec(rhyme)?.[0] ?? '';
  const marked = [...vowels].findLastIndex((letter) => 'ăâêôơư'.includes(letter));
  // ươ: both letters are marked, the second carries; ưu and ưa: the first.
  if (marked >= 0) return [marked];
  if (vowels.length === 1) return [0];
  if (rhyme === 'oa' || rhyme === 'oe' || rhyme === 'uy') return [0, 1];
  const closed = vowels.length < rhyme.length;
  if (closed || vowels.length === 3) return [1];
  return /^(?:ue|oo)$/.test(vowels) ? [1] : [0];
}

interface Parse {
  readonly onset: string;
  readonly rhyme: string;
}

function parses(letters: string): Parse[] {
  const found: Parse[] = rhymes.has(letters) ? [{ onset: '', rhyme: letters }] : [];
  for (const onset of onsets) {
    if (!letters.startsWith(onset)) continue;
    const rhyme = letters.slice(onset.length);
    if (rhymes.has(rhyme) && goTogether(onset, rhyme)) found.push({ onset, rhyme });
    // qu + ynh: the glide is in both.
    if (onset === 'qu' && rhyme.startsWith('y') && !rhymes.has(rhyme) && rhymes.has(`u${rhyme}`))
      found.push({ onset, rhyme });
    // gi + êng: the i of the consonant is that of the vowel.
    if (onset === 'gi' && rhyme.startsWith('ê') && rhymes.has(`i${rhyme}`))
      found.push({ onset: 'g', rhyme: `i${rhyme}` });
  }
  return found;
}

const isStopped = (rhyme: string): boolean => /(?:c|ch|p|t)$/.test(rhyme);
const toneFits = (rhyme: string, tone: string): boolean =>
  !isStopped(rhyme) || tone === sharp || tone === heavy;

/** Whether a word (any case) is written as a Vietnamese syllable can be: its sounds, its spelling, its tone and where that stands. */
export function isSyllable(word: string): boolean {
  const { letters, tone, at, count } = takeApart(word);
  if (count > 1) return false;
  return parses(letters).some(
    ({ onset, rhyme }) =>
      toneFits(rhyme, tone) &&
      (count === 0 || carriers(rhyme).some((carrier) => onset.length + carrier === at)),
  );
}

const families = ['aăâ', 'eê', 'oôơ', 'uư', 'dđ', 'iy'];

/** The letters with each one changed to another of its kind, as a slip of an input method would. */
function* slips(letters: string): Iterable<string> {
  for (const [at, letter] of [...letters].entries())
    for (const other of families.find((family) => family.includes(letter)) ?? '')
      if (other !== letter) yield letters.slice(0, at) + other + letters.slice(at + 1);
  const respelt = letters
    .replace(/^ngh?/, (found) => (found === 'ng' ? 'ngh' : 'ng'))
    .replace(/^gh?(?!i)/, (found) => (found === 'g' ? 'gh' : 'g'))
    .replace(/^[ck](?!h)/, (found) => (found === 'c' ? 'k' : 'c'));
  if (respelt !== letters) yield respelt;
}

function compose({ onset, rhyme }: Parse, tone: string): string {
  const at = onset.length + (carriers(rhyme)[0] ?? 0);
  const letters = onset + rhyme;
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');
}

/** A slip in a short open rhyme (`luậ`) may as well be a letter that is missing: nothing is guessed. */
const isGuessable = (rhyme: string): boolean => rhyme.length > 2 || !/^[aăâeêioôơuưy]{2}$/.test(rhyme);

/**
 * What a word that is no syllable was likely meant to be: the same letters with the tone where it belongs, with the one
 * or the other tone that they must have, with one letter mended, or as two words.
 */
export function nearestSyllable(word: string): string | undefined {
  const { letters, tone, count } = takeApart(word);
  if (count > 1) return undefined;
  for (const parse of parses(letters)) {
    if (toneFits(parse.rhyme, tone)) return compose(parse, tone);
    if (tone === '') return `${compose(parse, sharp)}, ${compose(parse, heavy)}`;
  }
  for (const candidate of slips(letters))
    for (const parse of parses(candidate))
      if (toneFits(parse.rhyme, tone) && isGuessable(parse.rhyme)) return compose(parse, tone);
  return undefined;
}

/** The two words that were written as one; undefined when there are none, or when it could be more than two pairs. */
export function splitWord(word: string): string | undefined {
  const found: string[] = [];
  for (let at = 2; at <= word.length - 2; at++) {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    if (isSyllable(one) && isSyllable(other)) found.push(`${one} ${other}`);
  }
  if (found.length > 2) return undefined;
  // Few words begin with a vowel: “chợ nổi” rather than “chợn ổi”.
  return found.findLast((pair) => onsets.some((onset) => pair.includes(` ${onset}`))) ?? found.at(-1);
}
