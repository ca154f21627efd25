import { join } from 'node:path';
import { headersFor } from '../build.ts';
import { Refusal } from '../model/refusal.ts';
import { type ServeOptions, serveSite } from '../serve/serve-site.ts';
import { site } from '../site.ts';
import { buildOrder } from './build-order.ts';
import type { Command } from './command.ts';
import { failureText } from './failure.ts';
import { root } from './folders.ts';
import { reporterOf } from './reporter-of.ts';
import { words } from './words.ts';

const debug = process.env.KHOBAO_DEBUG === '1';

/** Resolves when the user or the system asks us to end. */
const interrupted = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done());
  });

/** The error of a thread as it was thrown there. */
const thrown: ServeOptions['failure'] = ({ name, message, stack }) => {
  const error = name === 'Refusal' ? new Refusal(message) : Object.assign(new Error(message), { stack });
  return failureText(error, words.failure, debug);
};

/** `khobao serve`: the site on this machine, built again on every save, until it is interrupted. */
export const serve: Command = async (invocation) => {
  const { content, port, state, write, url, shown } = invocation;
  // Drafts stand here: a site of its own, that nobody publishes by mistake.
  const own = join(state, 'serve');
  const out = join(own, 'site');
  const { pathname } = new URL(url ?? site.url);
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const say = (line: string): void => write(`${line}\n`);
  const ended = interrupted();
  try {
    const serving = await serveSite({
      order: (look) => ({
        ...buildOrder(invocation),
        ...{ out, state: join(own, 'state'), workers: 0 },
        preview: { ...look, images: join(state, 'images') },
      }),
      content,
      searchPage: '/tim-kiem/',
      port,
      site: { folder: out, base, headersFor },
      code: ['src', 'layouts'].map((name) => join(root, name)),
      words: words.serve,
      emit: reporterOf(invocation),
      say,
      shown,
      failure: thrown,
    });
    say(words.serve.ready(`http://localhost:${port}${base}`));
    await ended;
    await serving.close();
    say(words.serve.stopped);
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Refusal(words.serve.portTaken(port, port + 1));
  }
};
