/** An article as `/moi-nhat/<category>.json` has it. */
interface Newest {
  readonly url: string;
  readonly title: string;
  readonly kicker?: string;
  /** ISO 8601, and as the newspaper writes it. */
  readonly time: string;
  readonly date: string;
}

/** Lines that a page shows of them. */
const most = 6;

function element(name: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

function line({ url, title, kicker, time, date }: Newest): HTMLElement {
  const link = element('a', '', title);
  link.setAttribute('href', url);
  const when = element('time', '', date);
  when.setAttribute('datetime', time);
  const text = element('div', 'card-text');
  if (kicker) text.append(element('p', 'kicker', kicker));
  text.append(element('h3', 'card-title', link), element('p', 'card-meta', when));
  return element('li', '', element('article', 'card card-brief card-plain', text));
}

/** Shows the section, but not where the reader would see the page move. */
function show(section: HTMLElement): void {
  const before = section.previousElementSibling;
  if (!before) return;
  const watch = new IntersectionObserver(([entry]) => {
    // Its end is below the screen, or far above it.
    if (!entry || (entry.boundingClientRect.bottom <= innerHeight && entry.boundingClientRect.bottom >= 0))
      return;
    section.hidden = false;
    watch.disconnect();
  });
  watch.observe(before);
}

async function fill(section: HTMLElement, address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) return;
  const articles: readonly Newest[] = await answer.json();
  const shown = new Set(
    [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].map(({ pathname }) => pathname),
  );
  const lines = articles
    .filter(({ url }) => url !== location.pathname && !shown.has(url))
    .slice(0, most)
    .map(line);
  if (lines.length === 0) return;
  const list = element('ul', 'card-briefs', ...lines);
  list.setAttribute('role', 'list');
  section.append(list);
  show(section);
}

function fillAll(): void {
  // Without an answer the page stays as it is.
  for (const section of document.querySelectorAll<HTMLElement>('[data-newest]'))
    fill(section, section.dataset.newest ?? '').catch(() => {});
}

// What stands below the article is not asked for before what stands in it has come.
if (document.readyState === 'complete') fillAll();
else addEventListener('load', fillAll);
