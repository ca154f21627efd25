// How a reader likes to read: light or dark, small or large. Loaded before anything is painted, as a plain script, so
// that no page flashes up in colours that were not asked for. Without it the system's settings count.
(() => {
  const root = document.documentElement;
  const store = (): Storage | undefined => {
    try {
      return window.localStorage;
    } catch {
      // Cookies are forbidden: what is chosen counts for this page alone.
      return undefined;
    }
  };
  const names = ['theme', 'text'];

  const show = (name: string, value: string | null | undefined): void => {
    if (value) root.dataset[name] = value;
    else delete root.dataset[name];
  };

  const mark = (): void => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-set]')) {
      const { set = '', value = '' } = button.dataset;
      button.setAttribute('aria-pressed', String((root.dataset[set] ?? '') === value));
    }
  };

  root.dataset.scripted = '';
  for (const name of names) show(name, store()?.getItem(`khobao-${name}`));

  document.addEventListener('click', (event) => {
    const button = (event.target as Element | null)?.closest<HTMLElement>('[data-set]');
    if (!button) return;
    const { set = '', value = '' } = button.dataset;
    show(set, value);
    if (value) store()?.setItem(`khobao-${set}`, value);
    else store()?.removeItem(`khobao-${set}`);
    mark();
  });
  // The same newspaper in another window follows.
  window.addEventListener('storage', ({ key, newValue }) => {
    const name = names.find((each) => key === `khobao-${each}`);
    if (name === undefined) return;
    show(name, newValue);
    mark();
  });
  // Answers while typing are fetched for those who go to the search box, and for nobody who saves data.
  const here = document.currentScript as HTMLScriptElement | null;
  const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  const begin = ({ target }: FocusEvent): void => {
    if (saves || !here || !(target as Element).matches('.search-small input')) return;
    document.removeEventListener('focusin', begin);
    import(here.src.replace('display.js', 'instant.js')).catch(() => {});
  };
  document.addEventListener('focusin', begin);
  document.addEventListener('DOMContentLoaded', () => {
    mark();
    // On phones the menu is longer than the page is wide: the section where the reader is shall be seen.
    const current = document.querySelector<HTMLElement>('.menu [aria-current]');
    const menu = current?.closest('ul');
    if (current && menu) menu.scrollLeft = current.offsetLeft - (menu.clientWidth - current.offsetWidth) / 2;
    const today = document.querySelector<HTMLElement>('[data-today]');
    if (!today) return;
    const now = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    const { today: form = '', weekdays, months } = today.dataset;
    const parts: Readonly<Record<string, string | undefined>> = {
      w: weekdays?.split('|')[now.getDay()],
      d: String(now.getDate()),
      dd: two(now.getDate()),
      m: months?.split('|')[now.getMonth()],
      mm: two(now.getMonth() + 1),
      y: String(now.getFullYear()),
    };
    today.textContent = form.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  });
})();
