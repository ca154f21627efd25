// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets mark the places to type at.
import type { vi } from '../vi/guide.ts';

export const en: typeof vi = {
  shapes: {
    text: (most) => `a line of at most ${most} characters`,
    form: {
      slug: 'small letters without marks, digits and hyphens',
      web: 'an address that begins with https:// or http://',
      mail: 'an e-mail address',
      related: 'the path of an article: year/month/name',
      old: 'an address that begins with /',
      language: 'the code of a language, such as vi, en',
    },
    moment: 'year-month-day, and hour:minute if you like',
    switch: 'true or false',
    number: 'a whole number',
    words: (words) => `one of: ${words.join(', ')}`,
    list: (item) => `a list; each member: ${item}`,
    fields: (names) => `fields of its own: ${names.join(', ')}`,
    either: (shapes) => shapes.join('; or '),
  },
  example: (text) => `Example: ${text}`,
  required: 'Required',
  schemas: {
    article: 'Front matter of an article (articles/)',
    author: 'Front matter of an author (authors/)',
    page: 'Front matter of a static page (pages/)',
    categories: 'The categories (categories.yaml)',
    descriptions: 'What is said of topics and series (descriptions.yaml)',
  },
  tables: {
    snippets: ['type', 'for'],
    fields: ['field', 'what it is', 'how it is written', 'example'],
    rules: ['check', 'says', 'how to mend it', '--fix'],
    yes: 'yes',
    parts: {
      fields: 'Front matter of articles',
      files: 'Authors, static pages, categories, descriptions, synonyms, names of files',
      words: 'Words',
      links: 'Links, pictures, blocks, footnotes',
      external: 'Links to other sites (only with `--external`)',
    },
  },
  tasks: {
    start: 'Kho Báo: see the site',
    startDetail: 'Opens the site on this machine, builds on save, underlines faults in articles',
    check: 'Kho Báo: check the archive',
    checkDetail: 'Underlines every fault and remark in articles',
  },
  marks: {
    unknown: 'There is no field “{name}” here.',
    missing: 'The field “{name}” is missing.',
  },
  snippets: {
    article: {
      prefix: 'article',
      about: 'Front matter of a new article',
      body: [
        '---',
        'title: "${1:Headline}"',
        'date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE',
        'category: ${2:thoi-su}',
        'summary: "${3:A sentence or two that say what happened, and to whom.}"',
        'authors: [${4:Name of the author}]',
        'topics: [${5:Topic}]',
        '---',
        '',
        '$0',
      ],
    },
    headImage: {
      prefix: 'head-image',
      about: 'The picture at the head, in the front matter',
      body: [
        'image:',
        '  src: /images/${1:picture.jpg}',
        '  alt: "${2:What is seen in the picture}"',
        '  caption: "${3:The words below the picture.}"',
        '  credit: "${4:Photo: Name of the photographer}"',
      ],
    },
    related: {
      prefix: 'related',
      about: 'What to read on, in the front matter',
      body: [
        'related:',
        '  - ${1:2024/07/name}',
        '  - url: ${2:https://example.com/article}',
        '    title: "${3:Its title elsewhere}"',
      ],
    },
    source: {
      prefix: 'source',
      about: 'Where the article was taken from, in the front matter',
      body: ['source:', '  name: ${1:The Paper}', '  url: ${2:https://example.com/article}'],
    },
    correction: {
      prefix: 'correction',
      about: 'A correction, in the front matter',
      body: [
        'corrections:',
        '  - date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
        '    text: "${1:An earlier version gave a wrong number: it is 25, not 52.}"',
      ],
    },
    retraction: {
      prefix: 'retraction',
      about: 'Withdraws the article, in the front matter',
      body: [
        'retracted:',
        '  date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
        '  reason: "${1:The source could not be verified.}"',
      ],
    },
    figure: {
      prefix: 'figure',
      about: 'A picture with caption and credit',
      body: [
        '![${1:What is seen in the picture}](/images/${2:picture.jpg} "${3:The words below it.} | ${4:Photo: Name}")',
      ],
    },
    quote: {
      prefix: 'quote',
      about: 'A pull quote',
      body: ['::: trich-dan ${1:Speaker, office}', '${2:What was said.}', ':::'],
    },
    box: {
      prefix: 'box',
      about: 'An information box with a title and a list',
      body: ['::: hop-tin ${1:Title of the box}', '- ${2:One thing to know}', '- ${3:Another}', ':::'],
    },
    note: {
      prefix: 'note',
      about: 'A note of the editors',
      body: ['::: ghi-chu', '${1:What the editors have to say.}', ':::'],
    },
    highlight: {
      prefix: 'highlight',
      about: 'A highlighted passage',
      body: ['==${1:${TM_SELECTED_TEXT:words that matter}}=='],
    },
    footnote: {
      prefix: 'footnote',
      about: 'A footnote, with its number in the sentence',
      body: ['${1:A sentence}[^${2:1}].', '', '[^${2:1}]: ${3:The note.}'],
    },
    embed: {
      prefix: 'video',
      about: 'A film or a post elsewhere, as a card that leads there',
      body: ['[${1:Film: Its title}](https://www.youtube.com/watch?v=${2:name})'],
    },
    table: {
      prefix: 'table',
      about: 'A table of figures, the second column to the right',
      body: [
        '| ${1:District} | ${2:Homes} |',
        '|---|--:|',
        '| ${3:Upper} | ${4:25} |',
        '| ${5:Lower} | ${6:31} |',
      ],
    },
    link: {
      prefix: 'link',
      about: 'A link to an article of the archive',
      body: ['[${1:its title}](/${2:2024/07/name}/)'],
    },
  },
};
