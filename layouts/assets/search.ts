import { Controller } from './search/controller.ts';
import { pageOf } from './search/page.ts';

const root = document.querySelector('[data-search]');
// This file stands at <base>assets/search.js.
if (root) new Controller(pageOf(root), new URL('../', import.meta.url).pathname).start();
