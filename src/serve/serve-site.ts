import { BuildLoop, type Scope } from './build-loop.ts';
import {
  type BuildEvent,
  type BuildFailure,
  type BuildMessage,
  type BuildOrder,
  type BuildOutcome,
  failureOf,
} from './build-protocol.ts';
import { LiveReload, type OverlayFault } from './live-reload.ts';
import { type Look, Pending } from './pending.ts';
import { listen, siteServer } from './site-server.ts';
import type { StaticSite } from './static-handler.ts';
import { watchFolder } from './watch-folders.ts';

/** The sentences that the dev server shows. */
interface ServeWords {
  readonly changed: (path: string) => string;
  readonly firstBuild: string;
  readonly indexing: string;
  readonly overlayTitle: (count: number) => string;
  readonly failureTitle: string;
  readonly close: string;
}

/** What the dev server works with. */
export interface ServeOptions {
  /** What to build, given what has to be looked at. */
  readonly order: (look: Look) => BuildOrder;
  /** The folder whose files are the content, absolute. */
  readonly content: string;
  /** The path of the page that needs the search index, below the site's. */
  readonly searchPage: string;
  readonly port: number;
  readonly site: StaticSite;
  /** Folders whose change means a new thread: layouts and settings. Absolute. */
  readonly code: readonly string[];
  readonly words: ServeWords;
  readonly emit: (event: BuildEvent) => void;
  /** Prints a line. */
  readonly say: (line: string) => void;
  /** A path as the user would type it. */
  readonly shown: (path: string) => string;
  /** One line on a build that threw. */
  readonly failure: (failure: BuildFailure) => string;
}

/** A running dev server. */
export interface SiteServing {
  /** Ends it and resolves when nothing of it runs any more. May be called again. */
  close(): Promise<void>;
}

/** Milliseconds of silence after a change before a build: editors and `git checkout` write in bursts. */
const settle = 40;

function overlayOf(problems: BuildOutcome['problems'], words: ServeWords): OverlayFault {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const items = errors.map(({ file, place, message, hint }) => ({
    place: `${file}:${place.line}:${place.column}`,
    message,
    hint,
  }));
  return { title: words.overlayTitle(errors.length), close: words.close, items };
}

/** Builds, serves and rebuilds on save until it is closed. Throws the system's error when the port is taken. */
export async function serveSite(options: ServeOptions): Promise<SiteServing> {
  const { words, say, emit } = options;
  const reload = new LiveReload();
  const pending = new Pending(options.content);
  /** The search index costs more than the pages of a save: it is made when somebody opens the page that needs it. */
  const visited = (path: string): void => {
    if (path !== options.searchPage || !pending.isSearchBehind) return;
    say(words.indexing);
    loop.request('search');
  };
  const server = siteServer(options.site, reload, words.firstBuild, visited);
  await listen(server, options.port);

  const tell = (message: BuildMessage): void => {
    if (message.type === 'event') {
      emit(message.event);
    } else if (message.type === 'failure') {
      pending.distrust();
      const line = options.failure(message.failure);
      say(line);
      const item = { place: '', message: line, hint: '' };
      reload.failed({ title: words.failureTitle, close: words.close, items: [item] });
    } else if (message.outcome.status === 'refused') {
      reload.failed(overlayOf(message.outcome.problems, words));
    } else if (message.outcome.status === 'built') {
      const { made, removed } = message.outcome.summary;
      pending.built(look);
      reload.built(made + removed > 0);
    }
  };
  let look: Look = { search: false };
  const order = (wishes: ReadonlySet<Scope>): BuildOrder => {
    look = pending.take(wishes);
    return options.order(look);
  };
  const worker = new URL('./build-worker.ts', import.meta.url);
  const loop = new BuildLoop({ order, tell, worker });

  let timer: NodeJS.Timeout | undefined;
  let scope: Scope = 'content';
  const changed = (of: Scope) => (path: string) => {
    if (of === 'code') scope = 'code';
    else pending.touch(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      say(words.changed(options.shown(path)));
      loop.request(scope);
      scope = 'content';
    }, settle);
  };
  const unwatched = (error: unknown): void => say(options.failure(failureOf(error)));
  const stops = [
    watchFolder(options.content, changed('content'), unwatched),
    ...options.code.map((folder) => watchFolder(folder, changed('code'), unwatched)),
  ];
  loop.request('content');

  return {
    async close() {
      clearTimeout(timer);
      for (const stop of stops) stop();
      server.close();
      server.closeAllConnections();
      await loop.close();
    },
  };
}
