/** A seeded source of chance: the same seed draws the same picture, byte for byte. */
export interface Random {
  /** A number in [low, high). */
  between(low: number, high: number): number;
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
}

export function seeded(seed: string): Random {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number): number => low + next() * (high - low);
  return {
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
  };
}

/** A smooth curve through chance: a sum of sine waves, its value roughly in [-1, 1]. */
export function wave(random: Random, length: number, octaves = 4): (x: number) => number {
  const parts = Array.from({ length: octaves }, (_, i) => ({
    frequency: ((2 * Math.PI) / length) * 1.9 ** i * random.between(0.85, 1.15),
    phase: random.between(0, 2 * Math.PI),
    size: 0.55 ** i,
  }));
  const total = parts.reduce((sum, part) => sum + part.size, 0);
  return (x) =>
    parts.reduce((sum, part) => sum + part.size * Math.sin(x * part.frequency + part.phase), 0) / total;
}
