/** The file that tells the browser which shards there are. Its name is stable. */
export const shardListPath = 'pagefind/shards.json';

/** The shards' names, newest first, as JSON. */
export const shardList = (shards: Iterable<{ readonly name: string }>): string =>
  `${JSON.stringify(
    [...shards]
      .map(({ name }) => name)
      .sort()
      .reverse(),
  )}\n`;
