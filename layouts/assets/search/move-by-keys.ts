import type { Page } from './page.ts';

/** `/` goes to the box, arrows along the results, Escape back to the box and then empties it: `emptied` is told. */
export function moveByKeys({ input, list }: Pick<Page, 'input' | 'list'>, emptied: () => void): void {
  document.addEventListener('keydown', (event) => {
    const { activeElement } = document;
    const isTyping = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLSelectElement;
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const links: readonly (Element | null)[] = [...list.querySelectorAll('a')];
    const at = links.indexOf(activeElement);
    const focus = (to: Element | null | undefined): void => {
      if (to instanceof HTMLElement) to.focus();
    };
    if (event.key === '/' && !isTyping) input.select();
    else if (event.key === 'ArrowDown' && (activeElement === input || at >= 0)) focus(links[at + 1]);
    else if (event.key === 'ArrowUp' && at >= 0) focus(links[at - 1] ?? input);
    else if (event.key === 'Escape' && at >= 0) input.select();
    else if (event.key === 'Escape' && activeElement === input && input.value !== '') {
      input.value = '';
      emptied();
    } else return;
    event.preventDefault();
  });
}
