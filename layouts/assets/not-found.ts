{
  /** Words that addresses have and headlines have not. */
  const empty = new Set(['html', 'htm', 'php', 'aspx', 'amp', 'index', 'tin', '404']);
  /** More than these would find nothing. */
  const most = 8;

  function decoded(part: string): string {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  }

  /** What the address may have spoken of: the words of its richest part, without numbers of old systems. */
  function wordsOf(path: string): string[] {
    const parts = path.split('/').map((part) =>
      decoded(part)
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .filter((word) => word !== '' && !empty.has(word.toLowerCase()) && !/^\p{N}{3,}$/u.test(word)),
    );
    // Of equal ones the last: it names the page, those before it where it stood.
    const best = parts.reduce((most, part) => (part.length >= most.length ? part : most), []);
    return best.some((word) => /\p{L}/u.test(word)) ? best.slice(0, most) : [];
  }

  // Stands behind the line that it fills and is waited for: nothing below moves.
  const line = document.currentScript?.previousElementSibling;
  const words = wordsOf(location.pathname).join(' ');
  const link = line?.querySelector('a');
  if (words !== '' && line instanceof HTMLElement && link) {
    link.search = new URLSearchParams({ q: words }).toString();
    link.textContent = words;
    line.hidden = false;
    document.addEventListener('DOMContentLoaded', () => {
      const field = document.querySelector<HTMLInputElement>('main input[name=q]');
      if (field) field.value = words;
    });
  }
}
