import type { vi } from '../vi/rename.ts';

const several = (ids: readonly string[]): string =>
  ids.length > 5 ? `${ids.slice(0, 5).join(', ')} … (${ids.length} articles)` : ids.join(', ');

/** What `khobao mv` says. */
export const en: typeof vi = {
  usage:
    'Name the article and then its new name, for example: khobao mv 2024/07/mua-lu mua-lu-lich-su; the new name may be a headline in quotation marks.',
  unknown: (typed, near) =>
    near === undefined
      ? `There is no article “${typed}” in the archive; name the path of its file, for example: 2024/07/mua-lu`
      : `There is no article “${typed}” in the archive; did you mean: ${near}`,
  ambiguous: (name, ids) =>
    `Several articles are called “${name}”: ${several(ids)}. Name year and month too, for example: ${ids[0]}`,
  noFile: (file) => `“${file}” is no plain file (it may be a link); it cannot be renamed.`,
  noAddress: (typed) =>
    `“${typed}” does not make an address; name it with letters, as mua-lu-lich-su, or with year and month: 2024/07/mua-lu-lich-su`,
  same: (file) => `The article is called that already: ${file}`,
  taken: (file) => `There is a file “${file}” already; nothing is written over it. Choose another name.`,
  notFolder: (folder) => `“${folder}” is no plain folder (it may be a link); no article is moved there.`,
  oldAddress: (url, file) =>
    `The address ${url} is an old one (aliases) of the article in “${file}”; choose another name, or take that line out of aliases.`,
  unreadable: (file) => `The front matter of “${file}” cannot be read; mend it first, see: khobao check`,
  renamed: (from, to) => `Renamed: ${from} → ${to}`,
  would: (from, to) => `Would be renamed: ${from} → ${to}`,
  address: (url) => `The old address ${url} still leads to the article, by the line aliases.`,
  mended: (links, files) =>
    files === 0 ? 'No other article links to it.' : `Links mended: ${links}, in ${files} files.`,
  byHand: 'to be mended by hand',
  unread: (file) => `${file}: names the article but has faults and stays as it is; see: khobao check`,
  missed: (file) => `${file}: was saved meanwhile and stays as it is; mend its links by hand.`,
  otherMonth: (month) =>
    `The file is in the folder ${month} now; if its date changes too, mend the field date, then see: khobao check`,
  next: 'Look it over: git diff, then: npx khobao check --changed',
};
