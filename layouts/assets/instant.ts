import { InstantAnswers } from './search/instant-answers.ts';
import { admitOwnWorkers } from './search/trusted.ts';

// This file stands at <base>assets/instant.js; `display.js` asks for it when a reader goes to the search box of a page.
const base = new URL('../', import.meta.url).pathname;
admitOwnWorkers(base);
for (const form of document.querySelectorAll<HTMLFormElement>('form.search-small')) {
  const input = form.querySelector('input');
  if (input) new InstantAnswers(form, input, base).start();
}
