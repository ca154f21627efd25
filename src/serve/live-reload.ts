import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';

/** Where the dev server's own answers live; no file of the site is below it. */
export const reservedPath = '/__khobao/';

/** A fault to show over the page. */
export interface OverlayFault {
  readonly title: string;
  readonly close: string;
  readonly items: readonly { readonly place: string; readonly message: string; readonly hint: string }[];
}

/** What open pages are told: which release of the site stands, and what is wrong since. */
interface ReloadState {
  readonly release: string;
  readonly fault?: OverlayFault;
}

/** Tells every open page when to reload, by Server-Sent Events. */
export class LiveReload {
  readonly #streams = new Set<ServerResponse>();
  readonly #run = crypto.randomUUID();
  #count = 0;
  #state: ReloadState = { release: `${this.#run}-0` };

  /** The script element that makes a page listen, for the release that the page shows. */
  get tag(): string {
    return `<script type="module" src="${reservedPath}reload.js?release=${this.#state.release}"></script>`;
  }

  /** The page's side of it, as JavaScript. */
  script(): string {
    return stripTypeScriptTypes(readFileSync(new URL('./reload-client.ts', import.meta.url), 'utf8'));
  }

  /** Keeps a response open and tells it the present state. */
  listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#streams.add(response);
    response.on('close', () => this.#streams.delete(response));
    this.#send(response);
  }

  /** A build ended: the site may have a new release, and what was wrong is gone. */
  built(changed: boolean): void {
    if (changed) this.#count++;
    this.#tell({ release: `${this.#run}-${this.#count}` });
  }

  /** A build failed: the release stays, its pages show why nothing new came. */
  failed(fault: OverlayFault): void {
    this.#tell({ release: this.#state.release, fault });
  }

  #tell(state: ReloadState): void {
    this.#state = state;
    for (const response of this.#streams) this.#send(response);
  }

  #send(response: ServerResponse): void {
    response.write(`data: ${JSON.stringify(this.#state)}\n\n`);
  }
}
