// What the schema says about a place in front matter. Knows nothing of VS Code, so that tests can ask it.

const fieldLine = /^(\s*(?:- +)?)([A-Za-z][A-Za-z0-9_]*):(?:\s+(.*))?$/;

/** The lines between the two `---`, as numbers from 0; undefined when there are none. */
function frontLines(lines) {
  if ((lines[0] ?? '').trim() !== '---') return undefined;
  const end = lines.findIndex((line, at) => at > 0 && /^---\s*$/.test(line));
  return { start: 1, end: end < 0 ? lines.length : end };
}

/** The map that a schema holds, by itself, in a list or as one of several; undefined for plain values. */
function mapIn(schema) {
  if (schema === undefined || schema.properties !== undefined) return schema;
  for (const inner of [schema.items, ...(schema.anyOf ?? [])]) {
    const found = inner && mapIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The plain value that a schema takes, by itself or as a member of a list. */
function plainIn(schema) {
  if (schema.anyOf === undefined) return schema.properties ? undefined : schema;
  return schema.anyOf.map((inner) => plainIn(inner.items ?? inner)).find((inner) => inner !== undefined);
}

/** Signs before a name: spaces, and the dash of a list. */
const depthOf = (line) => /^\s*(?:- +)?/.exec(line)[0].length;

/** The fields that may stand in a line, and the line of the field that they belong to; -1 at the top. */
function mapAt(lines, at, schema, depth = depthOf(lines[at])) {
  for (let above = at - 1; above > 0; above--) {
    const [, before, name] = fieldLine.exec(lines[above]) ?? [];
    if (before === undefined || before.length >= depth) continue;
    const { map } = mapAt(lines, above, schema);
    return { map: mapIn(map?.properties?.[name]), holder: above };
  }
  return { map: mapIn(schema), holder: -1 };
}

/** Names that stand beside a line in the same map. */
function namesBeside(lines, at, { start, end }, schema) {
  const depth = depthOf(lines[at]);
  const { holder } = mapAt(lines, at, schema);
  const names = new Set();
  for (let other = start; other < end; other++) {
    const [, before, name] = fieldLine.exec(lines[other]) ?? [];
    if (other === at || before === undefined || before.length !== depth) continue;
    if (mapAt(lines, other, schema).holder === holder) names.add(name);
  }
  return names;
}

/**
 * What may be typed at the end of a line's text up to the cursor: names of fields, or values. `known` gives values that
 * only the archive knows, by the path of a field.
 */
function suggest(lines, at, typed, schema, known = {}) {
  const front = frontLines(lines);
  if (front === undefined || at < front.start || at >= front.end || typed.trimStart().startsWith('#'))
    return [];
  const begun = /^(\s*(?:- +)?)([A-Za-z]*)$/.exec(typed);
  if (begun !== null) {
    const { map } = mapAt(lines, at, schema, begun[1].length);
    const beside = namesBeside(lines, at, front, schema);
    return Object.entries(map?.properties ?? {})
      .filter(([name]) => !beside.has(name))
      .map(([name, field]) => ({
        kind: 'field',
        label: name,
        text: `${name}: `,
        about: field.title ?? '',
        more: field.description ?? '',
        needed: (map.required ?? []).includes(name),
      }));
  }
  const [, before, name] = /^(\s*(?:- +)?)([A-Za-z][A-Za-z0-9_]*):\s+[^#]*$/.exec(typed) ?? [];
  if (name === undefined) return [];
  const { map, holder } = mapAt(lines, at, schema, before.length);
  const field = map?.properties?.[name];
  if (field === undefined) return [];
  const above = holder < 0 ? '' : `${fieldLine.exec(lines[holder])?.[2] ?? ''}.`;
  const plain = plainIn(field) ?? {};
  const values =
    plain.enum ?? (plain.type === 'boolean' ? ['true', 'false'] : (known[`${above}${name}`] ?? []));
  return values.map((value) => ({
    kind: 'value',
    label: value,
    text: value,
    about: field.title ?? '',
    more: '',
  }));
}

/** What a field is, for whoever points at its name; undefined where no field is. */
function describe(lines, at, column, schema) {
  const front = frontLines(lines);
  const [, before, name] = fieldLine.exec(lines[at] ?? '') ?? [];
  if (front === undefined || name === undefined || at < front.start || at >= front.end) return undefined;
  if (column < before.length || column > before.length + name.length) return undefined;
  const field = mapAt(lines, at, schema).map?.properties?.[name];
  return field && { name, title: field.title, description: field.description };
}

/** Whether a plain value of one line is one that the schema takes. */
function takes(schema, value) {
  const plain = plainIn(schema);
  if (plain === undefined) return false;
  if (plain.enum !== undefined) return plain.enum.includes(value);
  if (plain.type === 'boolean') return value === 'true' || value === 'false';
  if (plain.type === 'integer') return /^-?\d+$/.test(value);
  if (plain.pattern !== undefined) return new RegExp(plain.pattern, 'u').test(value);
  return plain.maxLength === undefined || [...value.normalize('NFC')].length <= plain.maxLength;
}

/** Fields that the schema does not know, that it needs, and values of one line that it does not take. */
function faults(lines, schema, words) {
  const front = frontLines(lines);
  if (front === undefined) return [];
  const found = [];
  const top = new Set();
  for (let at = front.start; at < front.end; at++) {
    const [, before, name, rest = ''] = fieldLine.exec(lines[at]) ?? [];
    if (name === undefined) continue;
    const { map, holder } = mapAt(lines, at, schema);
    if (holder < 0) top.add(name);
    if (map === undefined) continue;
    const field = map.properties[name];
    const place = { line: at, start: before.length, end: before.length + name.length };
    if (field === undefined) {
      found.push({ ...place, message: words.unknown.replace('{name}', name) });
      continue;
    }
    // Lists and maps within a line, and texts of several lines, are for check to judge.
    const [, double, single, bare] =
      /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'[\]{}|>&*!#][^#]*?))\s*(?:#.*)?$/.exec(rest) ?? [];
    const value = double ?? single ?? bare;
    if (value === undefined || takes(field, value)) continue;
    const start = lines[at].indexOf(value, place.end);
    found.push({
      line: at,
      start,
      end: start + value.length,
      message: `${field.title}: ${field.description}`,
    });
  }
  for (const name of schema.required ?? [])
    if (!top.has(name))
      found.push({ line: 0, start: 0, end: 3, message: words.missing.replace('{name}', name) });
  return found;
}

module.exports = { describe, faults, suggest };
