const voids = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Elements whose content is text. */
const raw = /(<(script|style|title)\b[^>]*>)[\s\S]*?(<\/\2>)/g;
const tag = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][\w-]*(?:="[^"<]*")?)*)\s*>/g;

/**
 * What is wrong with the HTML of a whole page: tags that do not nest, links in links, ids given twice, pictures
 * without an alt text, fields without a label, headings other than one `h1`, anything that the content policy forbids.
 */
export function htmlFaults(page: string): string[] {
  const faults: string[] = [];
  const text = page.replace(/^<!doctype html>/, '').replace(raw, '$1$3');
  const open: string[] = [];
  const ids = new Set<string>();
  for (const [whole, slash, name = '', attributes = ''] of text.matchAll(tag)) {
    if (slash) {
      if (open.pop() !== name) faults.push(`does not nest: ${whole}`);
      continue;
    }
    if (name === 'a' && open.includes('a')) faults.push(`link in a link: ${whole}`);
    if (name === 'p' && open.includes('p')) faults.push(`paragraph in a paragraph: ${whole}`);
    if (name === 'img' && !/\salt="/.test(attributes)) faults.push(`no alt: ${whole}`);
    if (/\s(?:style|on[a-z]+)="/.test(attributes)) faults.push(`forbidden: ${whole}`);
    const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined && ids.has(id)) faults.push(`id twice: ${id}`);
    if (id !== undefined) ids.add(id);
    if (name === 'input' && !(id !== undefined && text.includes(` for="${id}"`)))
      faults.push(`no label: ${whole}`);
    if (!voids.has(name)) open.push(name);
  }
  if (open.length > 0) faults.push(`not closed: ${open.join(' ')}`);
  const strange = text.replace(tag, '').match(/[<>].{0,40}/);
  if (strange) faults.push(`not a tag: ${strange[0]}`);
  const titles = text.match(/<h1[\s>]/g)?.length ?? 0;
  if (titles !== 1) faults.push(`${titles} h1`);
  for (const [whole] of page.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/)[^>]*>/g))
    faults.push(`inline script: ${whole}`);
  for (const [, target] of text.matchAll(/aria-labelledby="([^"]*)"/g))
    if (target !== undefined && !ids.has(target)) faults.push(`labelled by nothing: ${target}`);
  return faults;
}
