/** Shows a button and what it does when pressed, told in the status line; a promise that fails is told as `failed`. */
function offer(
  button: HTMLButtonElement | null,
  status: Element | null,
  act: () => Promise<void>,
  shown: HTMLElement | null = button,
): void {
  if (!button || !shown) return;
  const say = (text: string | undefined): void => {
    if (status) status.textContent = text ?? '';
  };
  button.addEventListener('click', () => {
    // Emptied first, so that the same words are read aloud again.
    say('');
    act().then(
      () => say(button.dataset.done),
      (reason: unknown) => {
        // The reader closed the share sheet.
        if (reason instanceof DOMException && reason.name === 'AbortError') return;
        say(button.dataset.failed);
      },
    );
  });
  shown.hidden = false;
}

// Absent outside of secure contexts, whatever the types say.
const clipboard: Clipboard | undefined = navigator.clipboard;

for (const row of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { url = location.href, title = document.title } = row.dataset;
  const status = row.querySelector('[role=status]');
  const inRow = (selector: string, act: () => Promise<void>): void => {
    const button = row.querySelector<HTMLButtonElement>(selector);
    offer(button, status, act, button?.closest('li'));
  };
  if (clipboard) inRow('[data-share-copy]', () => clipboard.writeText(url));
  if ('share' in navigator) inRow('[data-share-device]', () => navigator.share({ url, title }));
}

for (const cite of document.querySelectorAll<HTMLElement>('[data-cite]'))
  for (const form of cite.querySelectorAll('.cite-form')) {
    const text = form.querySelector('.cite-text')?.textContent;
    if (clipboard && text)
      offer(form.querySelector('button'), cite.querySelector('[role=status]'), () =>
        clipboard.writeText(text),
      );
  }
