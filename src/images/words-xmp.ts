import { XMLParser } from 'fast-xml-parser';

/** Properties of XMP that are read, as `dc:description`, with the texts of each. */
export type XmpTexts = ReadonlyMap<string, readonly string[]>;

/** Bytes: a packet of words has a few thousand; larger ones hold thumbnails and a program's history. */
const largest = 500_000;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  parseTagValue: false,
  parseAttributeValue: false,
});

type Node = string | { readonly [name: string]: unknown };

const listOf = (value: unknown): readonly Node[] =>
  value === undefined || value === null ? [] : ((Array.isArray(value) ? value : [value]) as Node[]);

/** The texts of a property: itself, or the members of its `rdf:Alt`, `rdf:Seq` or `rdf:Bag`, the default language first. */
function textsOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((node): readonly string[] => {
    if (typeof node === 'string') return [node];
    const members = ['rdf:Alt', 'rdf:Seq', 'rdf:Bag'].flatMap((name) =>
      listOf(node[name]).flatMap((list) => (typeof list === 'string' ? [] : listOf(list['rdf:li']))),
    );
    const isDefault = (member: Node) => typeof member !== 'string' && member['xml:lang'] === 'x-default';
    const sorted = [...members.filter(isDefault), ...members.filter((member) => !isDefault(member))];
    const text = typeof node.text === 'string' ? [node.text] : [];
    return [...sorted.flatMap(textsOf), ...text];
  });
}

/** Reads what a picture file's XMP packet says. Nothing throws; what is no XML says nothing. */
export function readXmp(packet: Buffer): XmpTexts {
  const texts = new Map<string, readonly string[]>();
  const xml = packet.toString('utf8');
  // No packet needs entities of its own, and what they can grow to is for nobody to find out.
  if (packet.length > largest || /<!(?:DOCTYPE|ENTITY)/i.test(xml)) return texts;
  try {
    const whole = parser.parse(xml) as Record<string, unknown>;
    const meta = listOf(whole['x:xmpmeta'] ?? whole['x:xapmeta'] ?? whole);
    const rdf = meta.flatMap((node) => (typeof node === 'string' ? [] : listOf(node['rdf:RDF'])));
    const descriptions = rdf.flatMap((node) =>
      typeof node === 'string' ? [] : listOf(node['rdf:Description']),
    );
    for (const description of descriptions)
      if (typeof description !== 'string')
        for (const [name, value] of Object.entries(description))
          if (!texts.has(name)) texts.set(name, textsOf(value));
  } catch {
    // Said of the file by nobody: its pixels are what counts.
  }
  return texts;
}
