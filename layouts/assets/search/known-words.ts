import { foldText } from '../../../src/search/text.ts';
import { excerptPieces } from './excerpt.ts';
import type { Instance } from './pagefind.ts';

/** The filter under which each shard's articles can be asked for alone. */
export const shardFilter = 'shard';

/**
 * Which shards can answer a query. A word that an index lacks is cut by Pagefind until some other word begins with the
 * rest (`sớm` finds `sở`), or is ignored, in each shard by itself; so a shard is asked only for words that it has.
 */
export class KnownWords {
  readonly #instance: Instance;
  readonly #shards: readonly string[];
  readonly #whole = new Map<string, Promise<readonly string[]>>();
  readonly #begun = new Map<string, Promise<readonly string[]>>();

  constructor(instance: Instance, shards: readonly string[]) {
    this.#instance = instance;
    this.#shards = shards;
  }

  /** The shards, in their order, that hold every word of the text; its last word may still be being typed. */
  async shards(text: string): Promise<readonly string[]> {
    // A phrase in quotation marks is matched exactly by Pagefind itself.
    if (/^".+"$/.test(text)) return this.#shards;
    const words = text
      .replaceAll('"', ' ')
      .split(' ')
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    const found = await Promise.all(words.map((word) => this.#holding(word)));
    const last = words.at(-1);
    if (last !== undefined && found.at(-1)?.length === 0)
      found[words.length - 1] = await this.#beginning(last);
    return this.#shards.filter((shard) => found.every((shards) => shards.includes(shard)));
  }

  #holding(word: string): Promise<readonly string[]> {
    return remembered(this.#whole, foldText(word), async () => {
      const { filters } = await this.#instance.search(`"${word}"`, {});
      const counts = filters[shardFilter] ?? {};
      return this.#shards.filter((shard) => (counts[shard] ?? 0) > 0);
    });
  }

  /** The shards with words that begin like this one: there the best result shows such a word. */
  #beginning(word: string): Promise<readonly string[]> {
    const start = foldText(word);
    return remembered(this.#begun, start, async () => {
      const begun = await Promise.all(
        this.#shards.map(async (shard) => {
          const { results } = await this.#instance.search(word, { filters: { [shardFilter]: shard } });
          const best = await results[0]?.data();
          return excerptPieces(best?.excerpt ?? '').some(
            ({ text, hit }) => hit && foldText(text).includes(start),
          );
        }),
      );
      return this.#shards.filter((_, index) => begun[index]);
    });
  }
}

/** Asks once per key; a failure is not remembered. */
function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  ask: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key);
  if (before) return before;
  const asked = ask();
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}
