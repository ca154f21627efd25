import type { vi } from '../vi/cli.ts';
import { en as examples } from './examples.ts';
import { en as rename } from './rename.ts';

export const en: typeof vi = {
  usage: {
    headline: 'Kho Báo builds a static news site from an archive of Markdown articles.',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    more: 'The options of a command: khobao <command> --help',
    byDefault: (value) => `default: ${value}`,
  },
  examples,
  commands: {
    new: 'begins an article in the folder of its month, with its fields ready to fill in',
    mv: 'rename an article: its old address stays in aliases, links to it are mended',
    build: 'build the site into its folder, making only what has changed',
    check: 'check the content and list every fault, building nothing',
    diff: 'say what a change will do to the site: pages, old addresses, lists, and the words of each article; since the last commit, or since a branch was left',
    import: 'make articles of saved HTML pages, texts or JSON lines, word for word',
    serve:
      'preview the site on this machine, drafts and scheduled articles too; every save builds again, the search index only when the search page is opened',
    merge: 'join the parts that several machines built (build --shard) into one site',
    delivered: 'record that the folder of build --delta was uploaded',
    completion: 'print what lets bash or zsh fill in commands and options on Tab',
  },
  options: {
    content: 'the content folder',
    out: 'where the site goes',
    state: 'what is remembered between builds',
    delta: 'write only the changed files into this folder, for uploading; needs no old site',
    shard: 'build one part of the site, such as 2/8 on the second of eight machines; needs --now',
    now: 'take this for the present time, such as 2024-07-15T08:05+07:00; default: the start',
    url: 'address of the site, in place of the one in src/site.ts',
    format: 'how to report: terminal, ci, json, github or sarif; default: terminal, or ci without a screen',
    port: 'port of the trial server',
    workers:
      'threads that help to read articles and make pages; by default as many as the machine has cores to spare, at most 2; 0: none',
    'no-search': 'leave the search index out',
    plan: 'only say which files would be made again and why, and stop',
    explain: 'build, and say why each file, or this one of the site, is made again',
    fix: 'mend what can be mended safely (letters in parts, spaces, dates, quotation marks, capitals of topics) and tell the rest',
    external:
      'asks after links to other sites too, each host at most once a second; a good answer is remembered for 7 days, a bad one for 1',
    changed: 'tell only faults of files that differ from the last commit, or from this branch',
    verify: 'look at everything again: every page of the plan, every byte of the site',
    markdown: 'print the report as Markdown, for a pull request',
    profile: 'a JSON file with CSS selectors for the pages of one newspaper',
    image:
      'its picture: turned upright, made smaller and copied into images/; caption and maker read from its file',
    category: 'the category of the new article; of an import: of articles whose source names none',
    date: 'the date of articles whose source has none, or the year of dates that lack it',
    images: 'the folder with the pictures of the pages; nothing is ever fetched',
    'dry-run': 'only report, write nothing',
    help: 'print this help',
  },
  placeholders: {
    count: 'number',
    file: 'file',
    folder: 'folder',
    time: 'time',
    url: 'address',
    format: 'kind',
    port: 'number',
    part: 'part',
    ref: 'branch',
    name: 'name',
    source: 'source',
    title: 'title',
    article: 'article and its new name',
    shell: 'shell',
  },
  faults: {
    unknownCommand: (name, nearest) =>
      nearest === undefined
        ? `There is no command “${name}”; see: khobao --help`
        : `There is no command “${name}”; did you mean: khobao ${nearest}`,
    unknownOption: (name, nearest) =>
      nearest === undefined
        ? `There is no option “${name}”; see: khobao --help`
        : `There is no option “${name}”; did you mean: ${nearest}`,
    extra: (word) => `“${word}” is not understood: only options that begin with -- follow the command`,
    missingValue: (name) => `The option ${name} needs a value, as in: ${name} <value>`,
    noValue: (name) => `The option ${name} takes no value`,
    badTime: (text) =>
      `The value “${text}” of --now is no ISO 8601 time; write it like 2024-07-15T08:05+07:00`,
    badUrl: (text) =>
      `The value “${text}” of --url is no address of a site; write it like https://news.example/ or https://news.example/archive/`,
    badFormat: (text, nearest) =>
      `There is no report format “${text}”; choose terminal, ci, json, github or sarif, as in: --format ${nearest}`,
    badPart: (text) =>
      `The value “${text}” of --shard is no part of a site; write its number and how many there are, as in: --shard 2/8`,
    partNeedsNow:
      'The parts of a site must share one time; give the same to every machine, as in: --now 2024-07-15T08:05+07:00',
    together: (one, other) => `${one} does not go together with ${other}; leave one of them out`,
    missingOption: (name) => `This command needs the option ${name}, as in: ${name} <folder>`,
    noShell: (found) =>
      `Name the shell, bash or zsh${found === '' ? '' : `, instead of “${found}”`}, as in: khobao completion bash`,
    noParts: 'merge needs the folders of all parts, as in: khobao merge part-1 part-2 --out _site',
    badPort: (text) =>
      `The value “${text}” of --port is no port number; choose one from 1 to 65535, as in: --port 8081`,
    badWorkers: (text: string) =>
      `“${text}” is no number of threads for --workers; give one from 0 to 99, for example: --workers 4`,
    noContent: (folder) => `There is no content folder “${folder}”; name the right one: --content <folder>`,
    overlap: (option, folder, other) =>
      `The folder “${folder}” of ${option} and the folder “${other}” lie within each other; give ${option} a folder of its own`,
  },
  rename,
  newArticle: {
    noTitle: 'Write the title after the command, in quotation marks: khobao new "Market day" --category news',
    noCategories: (file) => `The list of categories in “${file}” cannot be read; see: khobao check`,
    which: (list) => `Which category? ${list}:`,
    needsCategory: (list) => `Add the category: --category <id>. There are: ${list}`,
    unknownCategory: (name, near, list) =>
      near === undefined
        ? `There is no category “${name}”. There are: ${list}`
        : `There is no category “${name}”; did you mean: --category ${near}`,
    noAddress: (title) => `“${title}” makes no address; write a title with at least one word in letters.`,
    exists: (file) =>
      `“${file}” is there already and stays as it is. Open it, or give the new article another title.`,
    month: (folder) => `“${folder}” is no plain folder (it may be a link); no article begins there.`,
    picture: {
      missing: (file) => `There is no picture “${file}”; name its path after --image.`,
      'no-file': (file) => `“${file}” is no picture file; name the path of one after --image.`,
      'linked-folder': (file) =>
        `The picture “${file}” cannot be taken in: the folder of the month in images/ is no plain folder (it may be a link).`,
      unreadable: (file) => `The picture “${file}” is damaged; copy it again from the camera.`,
      'too-large': (file) =>
        `The picture “${file}” is too large; bring it below 50 million pixels and 40 MB and try again.`,
      unsupported: (file) =>
        `The picture “${file}” is of a kind that is not taken; export a telephone's HEIC as JPEG, save others as .jpg, .png or .webp.`,
    },
    tookPicture: (file, width, height) =>
      `Took the picture in: ${file} (${width} × ${height}), without its place and all that is hidden in it.`,
    pictureSays: (caption, credit) =>
      [
        ...(caption === undefined ? [] : [`“${caption}” as caption`]),
        ...(credit === undefined ? [] : [`“${credit}” as its maker`]),
      ].join(' and '),
    tookWords: (said) => `From the picture's file: ${said}; read it over.`,
    taken: (day) => `taken on ${day}`,
    lacksWords: 'Still to be written: alt (what is seen in the picture).',
    written: (file) =>
      `A new article: ${file}\nFill in summary and body, take the # from the fields that you need, then: npx khobao check --changed`,
  },
  refusals: {
    foreignFolder: (folder) =>
      `The folder “${folder}” holds files that Kho Báo did not make; choose an empty one with --out <folder>`,
    foreignPartFolder: (folder) =>
      `The folder “${folder}” is not empty and holds no part of a site; choose another for this part: --out <folder>`,
    foreignPart: (folder) =>
      `The folder “${folder}” holds no whole part of build --shard; name the folder of each part.`,
    stalePart: (one, other) =>
      `The part in “${other}” does not go with the one in “${one}”: content, code, address or the number of parts differ; build all parts from the same.`,
    partOfOtherTime: (one, other) =>
      `The part in “${other}” was built for another time than the one in “${one}”; build all parts with the same --now.`,
    doublePart: (number, one, other) =>
      `Part ${number} is there twice, in “${one}” and in “${other}”; name one.`,
    missingParts: (numbers, count) =>
      `${numbers.length} of ${count} parts are missing: ${numbers.map((number) => `${number}/${count}`).join(', ')}; build them and merge again.`,
    incompleteParts: 'The parts together are not all of the plan; build all parts again and merge.',
    damagedPart: (folder, path) =>
      `The file “${path}” of the part in “${folder}” is missing or damaged; build that part again and merge.`,
    foreignDeltaFolder: (folder) =>
      `The folder “${folder}” holds files that build --delta did not write; choose an empty one with --delta <folder>`,
    undelivered: (state) =>
      `The state “${state}” was used to build into a folder after the last upload, so what the server has is not known; keep a state of its own for uploads: --state <folder>`,
    noDelta: (folder) =>
      `The folder “${folder}” holds no whole delta of build --delta; name the right one: --delta <folder>`,
    foreignDelta: (folder, state) =>
      `The delta in “${folder}” does not begin where the state “${state}” stands; run build --delta again and upload what it writes.`,
    lateDelta: (folder, state) =>
      `After the delta “${folder}” was written, the state “${state}” was used for another build; run build --delta again and upload what it writes.`,
    unknownRule: (rule) =>
      `checks.severity in src/site.ts names “${rule}”, which is no rule; mend the name or delete the line.`,
    firmRule: (rule) =>
      `checks.severity in src/site.ts makes “${rule}” less than an error, but no page can be made without it; write “error” or delete the line.`,
    noCheckout: (folder) =>
      `The folder “${folder}” is in no git checkout, so nobody knows what changed; run check without --changed.`,
    unknownRef: (ref) => `Git knows no “${ref}”; name a branch or a commit, as in: --changed=main`,
    otherBuild: 'Another build is at work with the same state folder; wait for it and try again.',
  },
  merged: (parts, outputs, made, removed) =>
    `${parts} parts joined: the site has ${outputs} files, ${made} of them new, ${removed} removed.`,
  mended: (files, edits) => `Mended ${edits} places in ${files} files.`,
  delivered: {
    now: (put, removed) => `What was uploaded is recorded: ${put} files changed, ${removed} removed.`,
    before: (folder) => `What stands in “${folder}” was recorded before; there is nothing to do.`,
  },
  failure: {
    fullDisc: (path) =>
      `The disc is full${path === '' ? '' : `: “${path}” cannot be written`}; the site is unharmed, make room and run again.`,
    notWritable: (path) =>
      `${path === '' ? 'A file' : `“${path}”`} may not be written; the site is unharmed, allow it and run again.`,
    bug: (message) =>
      `Kho Báo met a fault of its own: ${message}. The built site is untouched; run it again, and if it fails again put KHOBAO_DEBUG=1 before the command and send us what it prints.`,
  },
  serve: {
    ready: (url) => `The site is at ${url} (Ctrl-C stops)`,
    portTaken: (port, other) =>
      `Another program uses port ${port}; stop it or choose another port: --port ${other}`,
    changed: (path) => `Changed: ${path}`,
    indexing: 'Making the search index, for the search page was opened…',
    firstBuild: 'Building for the first time; the page opens by itself when it is done.',
    overlayTitle: (count) => `${count} faults in the content; this is the last site that could be built`,
    failureTitle: 'The site could not be built; this is the last one that could',
    close: 'Close',
    stopped: 'Stopped.',
  },
};
