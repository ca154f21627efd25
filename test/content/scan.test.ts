import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { scanContent, scanFiles } from '../../src/content/scan.ts';
import { vi } from '../../src/strings/vi.ts';

const limits = { fileBytes: 100, imageBytes: 200 };

function folderOf(t: TestContext, files: readonly (string | Buffer)[], size = 1): string {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-scan-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of files) {
    const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(file)]);
    mkdirSync(dirname(path.toString('latin1')), { recursive: true });
    writeFileSync(path, 'x'.repeat(size));
  }
  return folder;
}

const scan = (folder: string) => {
  const { files, problems } = scanContent(folder, limits, vi.problems);
  return {
    files: files.map(({ path, kind }) => `${path} ${kind}`),
    problems: problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`).sort(),
    hints: problems.map(({ hint }) => hint),
  };
};

test('files of every kind are listed by path, in NFC; what editors write for themselves is passed over', (t) => {
  const folder = folderOf(t, [
    ...['categories.yaml', 'articles/2024/07/mua-lu.md', 'articles/2023/12/a.md', 'authors/mai-an.md'],
    ...['pages/gioi-thieu.md', 'images/Chợ nổi (1).JPG'.normalize('NFD'), 'images/2024/a.png'],
    ...['README.md', 'articles/README.md', '.DS_Store', 'images/Thumbs.db', 'articles/2024/.a.md.swp'],
  ]);
  assert.deepEqual(scan(folder), {
    files: [
      'articles/2023/12/a.md article',
      'articles/2024/07/mua-lu.md article',
      'authors/mai-an.md author',
      'categories.yaml categories',
      'images/2024/a.png image',
      'images/Chợ nổi (1).JPG image',
      'pages/gioi-thieu.md page',
    ],
    problems: [],
    hints: [],
  });
});

const wrong = [
  ['articles/a.md', 'file-place error'],
  ['articles/2024/7/a.md', 'file-place error'],
  ['articles/2024/07/thu/a.md', 'file-place error'],
  ['articles/2024/07/Mưa lũ.md', 'file-name error'],
  ['articles/2024/07/-a.md', 'file-name error'],
  ['articles/2024/07/15.md', 'reserved-name error'],
  ['articles/2024/07/a.txt', 'unknown-file warning'],
  ['authors/ban/a.md', 'unknown-file error'],
  ['pages/tim-kiem.md', 'reserved-name error'],
  ['pages/2024.md', 'reserved-name error'],
  ['pages/404.md', 'reserved-name error'],
  ['images/a.exe', 'file-name error'],
  ['images/a"b.jpg', 'file-name error'],
  ['nhap/a.md', 'unknown-file warning'],
] as const;
for (const [path, told] of wrong)
  test(`a file at ${path} is told`, (t) => {
    const { files, problems } = scan(folderOf(t, ['categories.yaml', path]));
    assert.deepEqual(problems, [`${path} ${told}`]);
    assert.deepEqual(files, ['categories.yaml categories']);
  });

test('the hint names the file as it should be', (t) => {
  const { hints } = scan(folderOf(t, ['categories.yaml', 'articles/2024/07/Đường Lên.md']));
  assert.deepEqual(hints, ['Đổi tên tệp thành: duong-len.md']);
});

test('an archive without categories.yaml is told', (t) => {
  assert.deepEqual(scan(folderOf(t, ['articles/2024/07/a.md'])).problems, [
    'categories.yaml categories error',
  ]);
});

test('links are refused by name and never followed, files and folders alike', (t) => {
  const folder = folderOf(t, ['categories.yaml', 'articles/2024/07/a.md']);
  symlinkSync('/etc/passwd', join(folder, 'articles/2024/07/b.md'));
  symlinkSync('/etc', join(folder, 'images'));
  symlinkSync('nowhere', join(folder, 'pages'));
  symlinkSync(folder, join(folder, 'articles/2025'));
  const { files, problems } = scan(folder);
  assert.deepEqual(problems, [
    'articles/2024/07/b.md symlink error',
    'articles/2025 symlink error',
    'images symlink error',
    'pages symlink error',
  ]);
  assert.equal(files.length, 2);
});

test('files over the limit of their kind are told', (t) => {
  const folder = folderOf(t, ['categories.yaml', 'articles/2024/07/a.md', 'images/a.jpg'], 150);
  const { files, problems } = scan(folder);
  assert.deepEqual(
    problems,
    [
      'articles/2024/07/a.md file-size error',
      'categories.yaml file-size error',
      'categories.yaml categories error',
    ].sort(),
  );
  assert.deepEqual(files, ['images/a.jpg image']);
});

test('two names that differ in Unicode form alone are one path, told once', (t) => {
  const names = ['images/chợ.jpg'.normalize('NFC'), 'images/chợ.jpg'.normalize('NFD')];
  const { files, problems } = scan(folderOf(t, ['categories.yaml', ...names]));
  assert.deepEqual(problems, ['images/chợ.jpg file-name error']);
  assert.deepEqual(files, ['categories.yaml categories', 'images/chợ.jpg image']);
});

test('names that are not UTF-8 are told, as files and as folders', (t) => {
  const folder = folderOf(t, ['categories.yaml', 'images/a.jpg']);
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/images/`), Buffer.from([0xe0, 0xe1])]), 'x');
  mkdirSync(Buffer.concat([Buffer.from(`${folder}/images/`), Buffer.from([0xe2])]));
  const { files, problems } = scan(folder);
  assert.deepEqual(problems, ['images/\ufffd file-name error', 'images/\ufffd\ufffd file-name error']);
  assert.equal(files.length, 2);
});

test('looking at all files one by one finds what looking at the folder finds', (t) => {
  const folder = folderOf(t, [
    ...[
      'categories.yaml',
      'articles/2024/07/mua-lu.md',
      'articles/2024/07/.nhap.md',
      'articles/2024/07/Sai.md',
    ],
    ...['articles/x.md', 'authors/mai-an.md', 'images/a.png', 'images/cho/b.jpg', 'images/c.exe', 'la/x.txt'],
    ...['README.md', '.git/config', 'pages/tim-kiem.md', 'pages/gioi-thieu.md'],
  ]);
  symlinkSync(join(folder, 'images/a.png'), join(folder, 'images/link.png'));
  symlinkSync(join(folder, 'images'), join(folder, 'pages/thu-muc'));
  const paths = [
    ...[
      'articles/2024/07/mua-lu.md',
      'articles/2024/07/.nhap.md',
      'articles/2024/07/Sai.md',
      'articles/x.md',
    ],
    ...[
      'authors/mai-an.md',
      'images/a.png',
      'images/cho/b.jpg',
      'images/c.exe',
      'images/link.png',
      'la/x.txt',
    ],
    ...[
      'README.md',
      '.git/config',
      'pages/tim-kiem.md',
      'pages/gioi-thieu.md',
      'pages/thu-muc',
      'categories.yaml',
    ],
    // Below a link, below a file, and not there at all.
    ...['pages/thu-muc/a.png', 'authors/mai-an.md/x.md', 'images/khong-co.png'],
  ];
  const whole = scanContent(folder, limits, vi.problems);
  const single = scanFiles(folder, paths, limits, vi.problems);
  assert.deepEqual(single.files, whole.files);
  const told = ({ problems }: typeof whole) => problems.map(({ file, rule }) => `${file} ${rule}`).sort();
  assert.deepEqual(told(single), told(whole));
  rmSync(join(folder, 'categories.yaml'));
  assert.deepEqual(told(scanFiles(folder, ['categories.yaml'], limits, vi.problems)), [
    'categories.yaml categories',
  ]);
});
