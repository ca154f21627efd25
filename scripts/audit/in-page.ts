/** What the functions that run in a page share; it stands there as `window.auditTools`. */
interface AuditTools {
  /** An element's tag and words and where it stands, so that a person finds it. */
  describe(element: Element): string;
  /** Whether a reader can see it: painted, of some size, and not only for those who hear the page. */
  seen(element: Element): boolean;
}

declare global {
  interface Window {
    auditTools: AuditTools;
    /** Shifts of the layout so far, as the browser told of them. */
    auditShifts: { readonly value: number; readonly moved: readonly string[] }[];
  }
}

/** Puts the tools into the page; to be evaluated there, also where scripts are switched off. */
export function putTools(): void {
  const name = (element: Element): string => {
    const classes = [...element.classList].slice(0, 2).map((each) => `.${each}`);
    return element.tagName.toLowerCase() + (element.id ? `#${element.id}` : classes.join(''));
  };
  window.auditTools = {
    describe(element) {
      const text =
        element.getAttribute('aria-label') || element.textContent || element.getAttribute('src') || '';
      const words = text.trim().replace(/\s+/g, ' ').slice(0, 40);
      const path = [name(element)];
      let above = element.parentElement;
      while (above && above !== document.body && path.length < 3) {
        path.unshift(name(above));
        above = above.parentElement;
      }
      return `${path.join(' > ')}${words && ` “${words}”`}`;
    },
    seen(element) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      const { width, height, right, bottom } = element.getBoundingClientRect();
      const [left, top] = [right + scrollX, bottom + scrollY];
      // One pixel is how words are kept for those who hear the page; above or left of it stand skip links.
      return width > 1 && height > 1 && left > 0 && top > 0;
    },
  };
}

/** Begins to watch for shifts of the layout and breaches of the policy; to be run before the page's own scripts. */
export function watch(): void {
  window.auditShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node?: Node }[];
      };
      if (hadRecentInput) continue;
      const moved = sources.flatMap(({ node }) => (node instanceof Element ? [node] : []));
      window.auditShifts.push({
        value,
        moved: moved.map(
          (element) =>
            `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 30)}”`,
        ),
      });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
      console.error(`policy: ${violatedDirective} forbids ${blockedURI} ${sourceFile ?? ''}:${lineNumber}`);
    },
  );
}
