// Runs in the page. Everything is built by DOM calls and CSSOM: the site's policy allows no inline style or script.

/** As in live-reload.ts, which sends it. */
interface State {
  readonly release: string;
  readonly fault?: {
    readonly title: string;
    readonly close: string;
    readonly items: readonly { readonly place: string; readonly message: string; readonly hint: string }[];
  };
}

const shown = new URL(import.meta.url).searchParams.get('release');
let overlay: HTMLElement | undefined;

function element(name: string, text: string, style: Partial<CSSStyleDeclaration>): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  Object.assign(made.style, style);
  return made;
}

function closeButton(text: string): HTMLElement {
  const button = element('button', text, {
    font: 'inherit',
    padding: '.4rem 1rem',
    color: '#fff',
    background: '#7a1c1c',
    border: '1px solid #fff',
    cursor: 'pointer',
  });
  button.addEventListener('click', () => overlay?.remove());
  return button;
}

function show(fault: State['fault']): void {
  overlay?.remove();
  overlay = undefined;
  if (fault === undefined) return;
  overlay = element('section', '', {
    position: 'fixed',
    inset: 'auto 0 0 0',
    zIndex: '2147483647',
    maxHeight: '60vh',
    overflow: 'auto',
    padding: '1rem 1.5rem',
    color: '#fff',
    background: '#4a1010',
    font: '16px/1.5 system-ui, sans-serif',
  });
  overlay.id = 'khobao-overlay';
  overlay.setAttribute('role', 'alert');
  overlay.append(element('p', fault.title, { margin: '0 0 .5rem', fontWeight: '700' }));
  for (const { place, message, hint } of fault.items) {
    const item = element('div', '', { margin: '0 0 .75rem' });
    item.append(
      element('code', place, { display: 'block', color: '#ffc9c9' }),
      element('span', message, { display: 'block', whiteSpace: 'pre-wrap' }),
      element('span', hint, { display: 'block', color: '#ffe3b3' }),
    );
    overlay.append(item);
  }
  overlay.append(closeButton(fault.close));
  document.body.append(overlay);
}

new EventSource('/__khobao/events').addEventListener('message', ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as State;
  if (state.release === shown) show(state.fault);
  else location.reload();
});
