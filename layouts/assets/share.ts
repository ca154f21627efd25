/** Shows a button of the share row and what it does when pressed; a promise that fails is told as `failed`. */
function offer(row: HTMLElement, selector: string, act: () => Promise<void>): void {
  const button = row.querySelector<HTMLButtonElement>(selector);
  const status = row.querySelector('[role=status]');
  const line = button?.closest('li');
  if (!button || !line) return;
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
  line.hidden = false;
}

for (const row of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { url = location.href, title = document.title } = row.dataset;
  // Absent outside of secure contexts, whatever the types say.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard) offer(row, '[data-share-copy]', () => clipboard.writeText(url));
  if ('share' in navigator) offer(row, '[data-share-device]', () => navigator.share({ url, title }));
}
