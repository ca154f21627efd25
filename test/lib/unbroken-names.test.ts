import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbrokenNames } from '../../src/lib/unbroken-names.ts';

/** With every non-breaking space to be seen. */
const shown = (headline: string): string => unbrokenNames(headline).replaceAll('\u00a0', '~');

test('the syllables of a name stay on one line', () => {
  assert.equal(shown('Một ký cà phê Đăk Rêu đi bao xa?'), 'Một ký cà phê Đăk~Rêu đi bao xa?');
  assert.equal(shown('Lò rồng Bến Cát nhóm lửa'), 'Lò rồng Bến~Cát nhóm lửa');
  assert.equal(shown('Băng của già Y Ƀhăm, con H’Hen Niê'), 'Băng của già Y~Ƀhăm, con H’Hen~Niê');
  assert.equal(shown('TP. Hồ Chí Minh và UBND xã'), 'TP. Hồ~Chí~Minh và UBND xã');
  assert.equal(shown('Lam Châu FC thắng phút bù giờ'), 'Lam~Châu~FC thắng phút bù giờ');
});

test('a sign between capitals ends a name', () => {
  assert.equal(shown('Nà Pheo, Nà Lại: Ba bản một chợ'), 'Nà~Pheo, Nà~Lại: Ba bản một chợ');
  assert.equal(shown('“Hạ Lam – Đăk Rêu” B52 Anh'), '“Hạ~Lam – Đăk~Rêu” B52 Anh');
});

test('letters with marks of their own are letters', () => {
  assert.equal(shown('Hồ Ea Mliêng'.normalize('NFD')), 'Hồ~Ea~Mliêng'.normalize('NFD'));
});

test('what a narrow column has no room for stays as it is', () => {
  for (const headline of ['CẢ TỈNH RA QUÂN CHỐNG HẠN', 'Hội Nông Dân Việt Nam họp', 'không có tên riêng'])
    assert.equal(unbrokenNames(headline), headline);
});
