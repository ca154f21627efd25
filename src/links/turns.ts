/** A clock that can be waited for. Milliseconds. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The machine's clock. */
export const machineClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
};

/** Milliseconds between two requests to one host. */
const pause = 1_000;

/** Lets each host be asked at most once a second, whoever asks. */
export function turns({ now, sleep }: Clock): (host: string) => Promise<void> {
  const next = new Map<string, number>();
  return async (host) => {
    const at = Math.max(now(), next.get(host) ?? 0);
    next.set(host, at + pause);
    if (at > now()) await sleep(at - now());
  };
}
