// Completes, explains and marks the fields of the archive's files in VS Code, by the schemas of docs/schema.
const { readFileSync, readdirSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const vscode = require('vscode');
const { describe, faults, suggest } = require('./front-matter.cjs');
const words = require('./words.json');

/** The schema of each folder of `content/`. */
const schemas = { articles: 'article', authors: 'author', pages: 'page' };

/** The project that a document lies in and the schema of its fields; undefined for any other Markdown. */
function placeOf(document) {
  const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.fsPath;
  if (root === undefined) return undefined;
  const [first, folder] = relative(root, document.uri.fsPath).split(sep);
  const name = first === 'content' ? schemas[folder] : undefined;
  if (name === undefined) return undefined;
  try {
    return { root, schema: JSON.parse(readFileSync(join(root, `docs/schema/${name}.json`), 'utf8')) };
  } catch {
    return undefined;
  }
}

/** Values that the archive itself knows. */
function knownIn(root) {
  const content = join(root, 'content');
  const names = (folder) => {
    try {
      return readdirSync(join(content, folder));
    } catch {
      return [];
    }
  };
  const authors = names('authors').flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
  let categories = [];
  try {
    const text = readFileSync(join(content, 'categories.yaml'), 'utf8');
    categories = [...text.matchAll(/(?:^|[\s{,-])id:\s*"?([a-z0-9-]+)/g)].map(([, id]) => id);
  } catch {}
  return { category: categories, authors, 'image.src': names('images').map((name) => `/images/${name}`) };
}

const linesOf = (document) => document.getText().split(/\r\n?|\n/);

const completion = {
  provideCompletionItems(document, position) {
    const place = placeOf(document);
    if (place === undefined) return [];
    const lines = linesOf(document);
    const typed = lines[position.line].slice(0, position.character);
    return suggest(lines, position.line, typed, place.schema, knownIn(place.root)).map((one) => {
      const kinds = vscode.CompletionItemKind;
      const item = new vscode.CompletionItem(one.label, one.kind === 'field' ? kinds.Field : kinds.Value);
      item.insertText = one.text;
      item.detail = one.about;
      item.documentation = one.more;
      item.sortText = `${one.needed ? 0 : 1}${one.label}`;
      return item;
    });
  },
};

const hover = {
  provideHover(document, position) {
    const place = placeOf(document);
    const found = place && describe(linesOf(document), position.line, position.character, place.schema);
    return found && new vscode.Hover([`**${found.name}**: ${found.title}`, found.description]);
  },
};

exports.activate = ({ subscriptions }) => {
  const marks = vscode.languages.createDiagnosticCollection('khobao-fields');
  const mark = (document) => {
    const place = document.languageId === 'markdown' ? placeOf(document) : undefined;
    if (place === undefined) return;
    const told = faults(linesOf(document), place.schema, words).map(({ line, start, end, message }) => {
      const range = new vscode.Range(line, start, line, end);
      return new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning);
    });
    marks.set(document.uri, told);
  };
  vscode.workspace.textDocuments.forEach(mark);
  subscriptions.push(
    marks,
    vscode.languages.registerCompletionItemProvider('markdown', completion, ' ', ':'),
    vscode.languages.registerHoverProvider('markdown', hover),
    vscode.workspace.onDidOpenTextDocument(mark),
    vscode.workspace.onDidChangeTextDocument(({ document }) => mark(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => marks.delete(uri)),
  );
};
