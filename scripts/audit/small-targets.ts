/**
 * The targets that are too small to hit, each with its size (WCAG 2.2, 2.5.8, Target Size (Minimum)); runs in the page, with the
 * audit's tools there. `within` limits it to targets inside elements of that selector.
 *
 * A target is good when 24 by 24 CSS pixels of it can be hit, be it by its own box or by what else takes the click for it (padding of a
 * pseudo-element, its label). Else it is excused when
 * - spacing: no other target, and no circle of another small target, comes into a circle of 24 pixels about its middle;
 * - inline: it stands in a line of text that is not itself a target, whose height it takes;
 * - equivalent: another link of the page with the same address is large enough.
 * Native controls of the browser's own size are not excused: a newspaper can afford to make them larger.
 */
export function smallTargets(within: string): string[] {
  const least = 24;
  const { describe, seen } = window.auditTools;
  const selector =
    'a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=checkbox], ' +
    '[role=radio], [role=switch], [role=tab], [role=option], [role=menuitem]';
  const isOff = (each: Element): boolean => each.matches(':disabled, [inert], [inert] *');
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (each) => seen(each) && !isOff(each),
  );
  /** The target that a click on this element goes to. */
  const targetOf = (hit: Element | null): Element | null => {
    const target = hit?.closest(selector) ?? null;
    return target ?? hit?.closest('label')?.control ?? null;
  };
  const boxes = (each: Element): DOMRect[] =>
    [...each.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isLarge = (each: Element): boolean =>
    // Sizes are rounded by the browser to 64ths of a pixel.
    [...boxes(each), each.getBoundingClientRect()]
      .slice(0, boxes(each).length > 1 ? -1 : undefined)
      .some(({ width, height }) => width >= least - 0.05 && height >= least - 0.05);
  const middle = (each: Element): { readonly x: number; readonly y: number } => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  /** Whether a square of 24 pixels about the middle of one of its boxes is all its own. */
  const isHitWide = (each: Element): boolean =>
    boxes(each).some((box) => {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const steps = [-11.5, -6, 0, 6, 11.5];
      return steps.every((dx) =>
        steps.every((dy) => targetOf(document.elementFromPoint(x + dx, y + dy)) === each),
      );
    });

  const isInLine = (each: Element): boolean => {
    if (getComputedStyle(each).display !== 'inline') return false;
    let block = each.parentElement;
    while (block && /^(?:inline|contents)$/.test(getComputedStyle(block).display))
      block = block.parentElement;
    if (!block) return false;
    const line = each.getClientRects();
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      // Commas and middle dots between links are not text that sets a line's height: they are there for the links.
      if (!/[\p{L}\p{N}]/u.test(text.nodeValue ?? '')) continue;
      const parent = text.parentElement;
      if (!parent || parent.closest(selector) || !seen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const shares = [...range.getClientRects()].some((its) =>
        [...line].some(({ top, bottom }) => its.top < bottom && its.bottom > top),
      );
      if (shares) return true;
    }
    return false;
  };

  const hasRoom = (each: Element, small: ReadonlySet<Element>): boolean => {
    const { x, y } = middle(each);
    const alone = all.every((other) => {
      if (other === each) return true;
      if (small.has(other)) {
        const its = middle(other);
        return Math.hypot(its.x - x, its.y - y) >= least;
      }
      return boxes(other).every(({ left, right, top, bottom }) => {
        const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
        return Math.hypot(dx, dy) >= least / 2;
      });
    });
    if (!alone) return false;
    // What takes clicks beyond its own box (a card's link laid over the card) comes into the circle too.
    const round = Array.from({ length: 12 }, (_, step) => (step * Math.PI) / 6);
    return round.every((angle) => {
      const radius = least / 2 - 0.5;
      const hit = document.elementFromPoint(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      const target = targetOf(hit);
      return target === null || target === each;
    });
  };

  const small = new Set<Element>(all.filter((each) => !isLarge(each)));
  const hasTwin = (each: Element): boolean =>
    each instanceof HTMLAnchorElement &&
    all.some((other) => other instanceof HTMLAnchorElement && other.href === each.href && !small.has(other));

  const start = { x: scrollX, y: scrollY };
  const faults = [...small]
    .filter((each) => each.matches(within))
    .filter((each) => {
      if (isInLine(each) || hasTwin(each)) return false;
      each.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      return !isHitWide(each) && !hasRoom(each, small);
    })
    .map((each) => {
      const { width, height } = each.getBoundingClientRect();
      return `${describe(each)} is ${Math.round(width * 10) / 10} × ${Math.round(height * 10) / 10} px, too close to another target`;
    });
  scrollTo({ left: start.x, top: start.y, behavior: 'instant' });
  return faults;
}
