import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Releases that the dev server tells of, as an open page hears them. */
class Releases {
  #latest = '';
  #heard: (() => void) | undefined;

  /** Listens until the connection ends. */
  async listen(url: string): Promise<void> {
    const response = await fetch(url);
    const text = response.body?.pipeThrough(new TextDecoderStream());
    void (async () => {
      for await (const chunk of text ?? []) {
        this.#latest = /"release":"([^"]+)"(?!.*"release")/.exec(chunk)?.[1] ?? this.#latest;
        this.#heard?.();
      }
    })().catch(() => {});
  }

  get latest(): string {
    return this.#latest;
  }

  /** Resolves with the release that comes after the given one. */
  async after(release: string, limit: number): Promise<string> {
    const late = performance.now() + limit;
    while (this.#latest === release || this.#latest === '') {
      if (performance.now() > late) throw new Error(`no new release within ${limit} ms`);
      await new Promise<void>((done) => {
        const timer = setTimeout(done, 1_000);
        this.#heard = () => {
          clearTimeout(timer);
          done();
        };
      });
    }
    return this.#latest;
  }
}

/** Milliseconds that the first build of a large archive may take, and any save. */
const patience = 1_800_000;

/** `khobao serve` in a process of its own, as an editor has it. */
export class Serving {
  readonly #child: ChildProcess;
  readonly #origin: string;
  readonly #releases = new Releases();

  private constructor(child: ChildProcess, origin: string) {
    this.#child = child;
    this.#origin = origin;
  }

  /** Starts it and waits for the first release. */
  static async start(content: string, state: string): Promise<Serving> {
    const port = await freePort();
    const folders = ['--content', content, '--state', state];
    const args = ['--max-semi-space-size=8', 'scripts/khobao.js', 'serve', ...folders, '--port', `${port}`];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((done, failed) => {
      child.on('exit', (code) => failed(new Error(`serve ended: ${code}`)));
      child.stdout?.setEncoding('utf8').on('data', (text: string) => text.includes('localhost') && done());
    });
    const serving = new Serving(child, `http://localhost:${port}`);
    await serving.#releases.listen(`${serving.#origin}/__khobao/events`);
    while ((await fetch(`${serving.#origin}/`)).status !== 200)
      await new Promise((done) => setTimeout(done, 200));
    // The first release is told after the site stands.
    await serving.#releases.after(`${serving.#releases.latest.slice(0, -2)}-0`, patience);
    return serving;
  }

  /** Saves by `save` and gives the milliseconds until a page that holds `wanted` has been fetched again. */
  async follow(save: () => void, path: string, wanted: string): Promise<number> {
    const before = this.#releases.latest;
    const started = performance.now();
    save();
    await this.#releases.after(before, patience);
    const page = await (await fetch(this.#origin + path)).text();
    const took = performance.now() - started;
    if (!page.includes(wanted)) throw new Error(`${path} does not hold “${wanted}” after its release`);
    return took;
  }

  /** Resident bytes of the process, from /proc. */
  residentBytes(): number {
    const line = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${this.#child.pid}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) * 1_024;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.#child.once('exit', done));
    this.#child.kill('SIGTERM');
    await ended;
  }
}
