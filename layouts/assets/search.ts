import { Controller } from './search/controller.ts';
import { pageOf } from './search/page.ts';
import { admitOwnWorkers } from './search/trusted.ts';

const root = document.querySelector('[data-search]');
if (root) {
  // This file stands at <base>assets/search.js.
  const base = new URL('../', import.meta.url).pathname;
  admitOwnWorkers(base);
  new Controller(pageOf(root), base).start();
}
