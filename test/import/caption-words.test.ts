import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionWords } from '../../src/import/caption-words.ts';

test('a caption and its credit', () => {
  for (const [text, caption, credit] of [
    ['Cầu mới. Ảnh: Mai An', 'Cầu mới.', 'Ảnh: Mai An'],
    ['Cầu mới (Ảnh: Mai An)', 'Cầu mới', 'Ảnh: Mai An'],
    ['Cầu mới. (Nguồn ảnh: TTXVN).', 'Cầu mới.', 'Nguồn ảnh: TTXVN'],
    ['Cầu mới - ảnh: TTXVN.', 'Cầu mới', 'ảnh: TTXVN'],
    ['Cầu mới. ẢNH: MAI AN', 'Cầu mới.', 'ẢNH: MAI AN'],
    ['Cầu mới Ảnh: Mai An', 'Cầu mới', 'Ảnh: Mai An'],
    ['Ảnh: Mai An', '', 'Ảnh: Mai An'],
    ['Cầu mới. Ảnh minh họa', 'Cầu mới.', 'Ảnh minh họa'],
    ['Giá tháng 8. Đồ họa: Kho Báo', 'Giá tháng 8.', 'Đồ họa: Kho Báo'],
    ['Bức ảnh: một kỷ niệm', 'Bức ảnh: một kỷ niệm', ''],
    ['Cầu mới, ảnh chụp năm 2019.', 'Cầu mới, ảnh chụp năm 2019.', ''],
    ['Cầu mới', 'Cầu mới', ''],
    [
      'Ảnh: Người dân đi qua cầu vào sáng sớm khi sương mù vẫn còn phủ kín cả dòng sông dài',
      'Ảnh: Người dân đi qua cầu vào sáng sớm khi sương mù vẫn còn phủ kín cả dòng sông dài',
      '',
    ],
  ] as const)
    assert.deepEqual(captionWords(text), { caption, credit }, text);
});
