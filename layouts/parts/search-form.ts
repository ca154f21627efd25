import { html, type SafeHtml, scriptJson } from '../../src/lib/html.ts';
import type { Frame } from '../../src/model/frame.ts';
import type { Strings } from '../../src/strings/strings.ts';

/** Where to go instead when scripts are off. */
const withoutScript = (frame: Frame, words: Strings['search']): SafeHtml => html`<noscript>
<section class="search-noscript">
<h2>${words.noScriptTitle}</h2>
<p>${words.noScript}</p>
<ul>
<li><a href="${frame.base}#luu-tru">${words.archive}</a></li>
<li><a href="${frame.base}chu-de/">${words.topics}</a></li>
${frame.categories.map(({ id, title }) => html`<li><a href="${frame.base}${id}/">${title}</a></li>\n`)}</ul>
</section>
</noscript>`;

/** A list of choices that the script fills. */
const facet = (name: string, legend: string): SafeHtml =>
  html`<fieldset class="search-facet" data-facet="${name}" hidden><legend>${legend}</legend><ul></ul></fieldset>`;

/**
 * The content of the search page. It is a plain GET form, so that every other page can lead here with `?q=`; what
 * answers is `assets/search.js`, which finds its elements by their `data-` attributes and its words in the data block.
 */
export const searchForm = (
  frame: Frame,
  words: Strings['search'],
): SafeHtml => html`<div class="search" data-search>
<h1>${words.title}</h1>
<form class="search-form" role="search" method="get" action="${frame.base}tim-kiem/">
<label for="search-q">${words.label}</label>
<div class="search-field"><input id="search-q" type="search" name="q" maxlength="200" autocomplete="off" enterkeyhint="search" aria-describedby="search-hint"><button type="submit">${words.submit}</button></div>
<p class="search-hint" id="search-hint">${words.hint}</p>
</form>
${withoutScript(frame, words)}
<div class="search-body" data-search-body hidden>
<details class="search-filters" data-search-filters hidden>
<summary>${words.filters}</summary>
${facet('category', words.category)}
${facet('topic', words.topic)}
${facet('author', words.author)}
${facet('month', words.year)}
<fieldset class="search-facet search-range"><legend>${words.range}</legend>
<label>${words.from} <input type="month" data-search-from></label>
<label>${words.to} <input type="month" data-search-to></label>
</fieldset>
<button type="button" data-search-clear hidden>${words.clear}</button>
</details>
<section class="search-results" aria-label="${words.results}">
<div class="search-bar">
<p class="search-status" role="status" data-search-status></p>
<label class="search-sort" data-search-sort hidden>${words.sort} <select><option value="">${words.relevance}</option><option value="moi">${words.newest}</option><option value="cu">${words.oldest}</option></select></label>
</div>
<p class="search-advice" data-search-advice hidden></p>
<p class="search-news"><button type="button" class="search-more" data-search-news aria-live="polite" hidden></button></p>
<ol class="search-list" data-search-list></ol>
<button type="button" class="search-more" data-search-more hidden>${words.more}</button>
<section class="search-deep" data-search-deep aria-label="${words.deepTitle}" hidden>
<ol class="search-list" data-search-deep-list></ol>
<button type="button" class="search-more search-deep-more" data-search-deep-more>${words.deep}</button>
</section>
</section>
</div>
<script type="application/json" data-search-words>${scriptJson(words)}</script>
</div>`;
