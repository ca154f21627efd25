import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleText, importDesk, importing } from '../support/import-desk.ts';
import { png } from '../support/picture.ts';

const long =
  'Nước lên từ chập tối, đến nửa đêm thì tràn qua bậc thềm thứ hai, rồi rút dần khi trời sáng rõ trên bãi bồi.';

/** A text with every byte but plain ones written as `=E1`, in lines of 70 signs. */
function quotedPrintable(text: string): string {
  const bytes = [...Buffer.from(text)].map((byte) =>
    byte > 126 || byte === 61 || byte < 32
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 23) lines.push(bytes.slice(at, at + 23).join(''));
  return lines.join('=\r\n');
}

test('a page saved as a single file brings its pictures and its address along', async (t) => {
  const picture = await png({ width: 320, height: 240 });
  const html = `<html><head><meta charset="utf-8"><title>Chợ nổi</title></head><body><h1>Chợ nổi Bến Lâm</h1><div class="date">16:51 28/03/2022</div><div class="article-body"><p>${long}</p><p>${long} Hai.</p><figure><img src="https://cdn.cu.example/a.png?w=600" alt="Ghe hàng"><figcaption>Trên bến. Ảnh: Mai An</figcaption></figure><p><img src="cid:b@x" alt="Vàm sông"></p></div></body></html>`;
  const part = (headers: string[], body: string): string =>
    `------MultipartBoundary--x----\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`;
  const base64 = picture.toString('base64').replace(/(.{76})/g, '$1\r\n');
  const file = [
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://cu.example/tin/1.html\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--x----"\r\n\r\n',
    part(
      [
        'Content-Type: text/html',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: https://cu.example/tin/1.html',
      ],
      quotedPrintable(html),
    ),
    part(
      [
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        'Content-Location: https://cdn.cu.example/a.png?w=600',
      ],
      base64,
    ),
    part(
      ['Content-Type: image/png', 'Content-ID: <b@x>', 'Content-Transfer-Encoding: base64'],
      (await png({ width: 300, height: 300, colour: '#44a' })).toString('base64'),
    ),
    '------MultipartBoundary--x------\r\n',
  ].join('');
  const { site, saved } = importDesk(t, { 'a.mhtml': file, 'b.mht': 'không phải tệp gói' });
  const { outcomes } = await importing(site, saved, '--category', 'thoi-su');
  assert.deepEqual(
    outcomes.map(({ state, fault, pictures }) => [state, fault, pictures]),
    [
      ['new', undefined, 2],
      ['failed', 'no-title', undefined],
    ],
  );
  const text = articleText(site, outcomes[0]);
  assert.match(text, /aliases:\n {2}- \/tin\/1\.html\n/);
  assert.match(
    text,
    /!\[Ghe hàng\]\(\/images\/2022\/03\/cho-noi-ben-lam-1\.png "Trên bến\. \| Ảnh: Mai An"\)/,
  );
  assert.match(text, /!\[Vàm sông\]\(\/images\/2022\/03\/cho-noi-ben-lam-2\.png\)/);
  assert.deepEqual([outcomes[0]?.score, outcomes[0]?.notes], [100, []]);
});

test('a paragraph longer than the archive takes is parted at a sentence', async (t) => {
  const body = Array.from({ length: 400 }, (_, number) => `${long} Câu số ${number}.`).join(' ');
  const { site, saved } = importDesk(t, { 'a.txt': `Bài rất dài\n16:51 28/03/2022\n${body}\nHết.` });
  const { outcomes, code } = await importing(site, saved, '--category', 'thoi-su');
  assert.deepEqual([code, outcomes[0]?.score], [0, 100]);
  const lines = articleText(site, outcomes[0]).split('\n');
  assert.ok(lines.every((line) => line.length < 20_000 && (line.length < 200 || /\.$/.test(line))));
});
