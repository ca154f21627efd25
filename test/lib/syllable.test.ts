import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSyllable, nearestSyllable, splitWord } from '../../src/lib/syllable.ts';

const words = (text: string): string[] => text.split(/\s+/);

test('what can be said and written is a syllable, in both ways of placing the tone', () => {
  const good = `nghiêng quyển khuỷu ngoằn ngoèo thuở quý quốc giếng gì giữ gìn giặt già gia gió giêng cuốc ký kỹ
    nghề ghế người nước ương ươi rượu hươu khuya tuyệt uỷ uỷu uống yêu yếm xoong boong quạu huých huỵch loạt
    hoà hòa khoẻ khỏe thuỷ thủy loà lòa quỳnh quả quốc phở chợ đợi ấy ông bà Đăk TRƯỜNG ngoáo`;
  const told = words(good).filter((word) => !isSyllable(word));
  assert.deepEqual(told, ['Đăk'], 'names of other languages are no syllables');
});

test('what cannot be is none: a tone in the wrong place or of the wrong kind, an impossible spelling', () => {
  const bad = `nghành ngiệp nguời đươc qủa cuả gìơ tòan hòan lọai ghà ngế kà cê chiêc viêt hôngg bbà đđi xyz
    họ̣c thưởg nhửng2 qa uiê`;
  assert.deepEqual(
    words(bad).filter((word) => isSyllable(word)),
    [],
  );
});

test('letters in parts and in one are read alike', () => {
  for (const word of ['người', 'khoẻ', 'được', 'thuở'])
    assert.equal(isSyllable(word.normalize('NFD')), isSyllable(word), word);
});

test('the nearest is what was meant', () => {
  for (const [typed, meant] of [
    ['qủa', 'quả'],
    ['cuả', 'của'],
    ['tòan', 'toàn'],
    ['lọai', 'loại'],
    ['ngiệp', 'nghiệp'],
    ['nghành', 'ngành'],
    ['ghà', 'gà'],
    ['nguời', 'người'],
    ['đươc', 'đước, được'],
    ['viêt', 'viết, việt'],
  ] as const)
    assert.equal(nearestSyllable(typed), meant, typed);
  assert.equal(nearestSyllable('xyzzy'), undefined);
});

test('whatever is offered is a syllable, and never what was typed', () => {
  const letters = words('ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x');
  const rhymes = words('ưon uơi iêt uôn oan eo uye ươg ăg âo ôi ay êng oat uyt ươ iê');
  let offered = 0;
  for (const onset of letters)
    for (const rhyme of rhymes)
      for (const tone of ['', '\u0300', '\u0301', '\u0323']) {
        const typed = `${onset}${rhyme}${tone}`.normalize('NFC');
        if (isSyllable(typed)) continue;
        for (const meant of nearestSyllable(typed)?.split(', ') ?? []) {
          assert.ok(isSyllable(meant), `${typed}: ${meant}`);
          assert.notEqual(meant, typed);
          offered++;
        }
      }
  assert.ok(offered > 500, String(offered));
});

test('two words written as one are parted', () => {
  assert.equal(splitWord('theodõi'), 'theo dõi');
  assert.equal(splitWord('chợnổi'), 'chợ nổi');
  assert.equal(splitWord('xyzzy'), undefined);
});
