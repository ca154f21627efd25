import { type ConfigData, HtmlValidate } from 'html-validate';

/** Every rule that is recommended and those for whole documents, but for these. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Lower case is as right, and compresses better among other tags.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Only for files of other hosts, and the policy forbids these.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A list without bullets is none any more for Safari's screen reader, unless its role says so.
    'no-redundant-role': ['error', { exclude: ['list'] }],
    // A box that scrolls is named as a region for those who reach it by keyboard; `section` would say it were part of the outline.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Headlines are as long as they are; search engines cut them by themselves.
    'long-title': 'off',
    // Stricter than recommended: the policy forbids handlers in attributes.
    'attr-pattern': ['error', { pattern: '^(?!on)[a-z][a-z0-9-]*(?::[a-z]+)?$' }],
    'no-style-tag': 'error',
  },
};

const validator = new HtmlValidate(config);

/** A script that stands in the page itself, and is not data. */
const inlineScript = /<script(?![^>]*\bsrc=)(?![^>]*\btype="application\/)[^>]*>/g;

/** What is wrong with the HTML of a whole page, each with its line where that is known. */
export function htmlFaults(page: string): string[] {
  const { results } = validator.validateStringSync(page);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
  for (const [script] of page.matchAll(inlineScript))
    faults.push(`the policy forbids scripts in the page: ${script}`);
  const headings = page.match(/<h1[\s>]/g)?.length ?? 0;
  if (headings !== 1) faults.push(`${headings} headings of the first rank`);
  return faults;
}
