import type { Example, vi } from '../vi/examples.ts';

export const en: Readonly<Record<keyof typeof vi, readonly Example[]>> = {
  new: [
    ['new "Highland market opens again" --category kinh-te', 'begins a file in the folder of this month'],
    ['new "Highland market" --category kinh-te --image ~/market.jpg', 'begins it with a picture'],
    ['new "Highland market"', 'the same, asking for the category'],
    [
      'new "Press call tomorrow" --category thoi-su --now 2026-08-01T07:00+07:00',
      'begins an article dated 1 August 2026 in the folder 2026/08',
    ],
  ],
  mv: [
    ['mv 2026/08/flood great-flood', 'renames the file, keeps the old address, mends links to the article'],
    ['mv /2026/08/flood/ "The great flood"', 'the same, the new name made of a headline'],
    ['mv 2026/08/flood 2026/09 --dry-run', 'shows what moving it to another month would change'],
  ],
  build: [
    ['build', 'builds content/ into _site/, making only what has changed'],
    ['build --plan', 'says which files would be made again and why, and builds nothing'],
    [
      'build --url https://news.example/archive/ --out dist',
      'builds for another address, into another folder',
    ],
    ['build --delta upload', 'writes only the changed files into upload/, for a server'],
  ],
  check: [
    ['check', 'lists every fault and every remark of the archive'],
    ['check --changed', 'looks only at files that differ from the last commit'],
    ['check --fix --changed=main', 'mends what can be mended in files that differ from main'],
    ['check --format sarif', 'prints a SARIF report for other programs'],
  ],
  diff: [
    ['diff', 'since the last commit: which articles came or changed, and which pages with them'],
    ['diff main', 'since the branch main was left'],
    ['diff main --markdown', 'the same as Markdown, for a pull request'],
  ],
  import: [
    ['import old-pages/ --category thoi-su --dry-run', 'shows what a folder would give, and writes nothing'],
    [
      'import old-pages/ --category thoi-su --images old-pictures',
      'imports them, with pictures of that folder',
    ],
    ['import article.txt --date 2022-03-28 --category kinh-te', 'imports a text that names no date'],
    ['import archive.jsonl --profile selectors.json', 'imports JSON lines by the profile of that newspaper'],
  ],
  serve: [
    ['serve', 'opens the site on http://localhost:8080 and builds again on every save'],
    ['serve --port 8081', 'the same on another port, when 8080 is taken'],
    ['serve --now 2026-12-31T23:59+07:00', 'shows the site as of New Year’s Eve, to try scheduled articles'],
  ],
  merge: [
    ['merge part-1 part-2 part-3', 'joins what three machines built into the site in _site/'],
    ['merge part-1 part-2 --out dist', 'joins them in another folder'],
  ],
  delivered: [
    ['delivered --delta upload', 'records that what build --delta upload wrote is on the server'],
    ['delivered --delta upload --state server-state', 'the same, with a state kept for uploads alone'],
  ],
  completion: [
    ['completion bash', 'to be used at once: source <(khobao completion bash)'],
    ['completion zsh', 'to be kept as _khobao in a folder of fpath: … > ~/.zfunc/_khobao'],
  ],
};
