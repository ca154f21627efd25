/**
 * What is wider than the window: a page that scrolls sideways, and what is cut off because a part of the page hides its overflow; runs in
 * the page. What stands in a box of its own that scrolls is well.
 */
export function tooWide(): string[] {
  const { describe, seen } = window.auditTools;
  const room = document.documentElement.clientWidth;
  const faults: string[] = [];
  const whole = document.documentElement.scrollWidth;
  if (whole > room) faults.push(`the page is ${whole} px wide in a window of ${room} px`);
  const scrolls = (each: Element): boolean => /^(?:auto|scroll)$/.test(getComputedStyle(each).overflowX);
  const out = [...document.body.querySelectorAll('*')].filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    if ((right <= room + 1 && left >= -1) || !seen(each)) return false;
    for (let above = each.parentElement; above && above !== document.body; above = above.parentElement)
      if (scrolls(above)) return false;
    return true;
  });
  // The innermost say what it is.
  const inner = out.filter((each) => !out.some((other) => other !== each && each.contains(other)));
  for (const each of inner.slice(0, 3)) {
    const { left, right } = each.getBoundingClientRect();
    faults.push(`${describe(each)} reaches from ${Math.round(left)} to ${Math.round(right)} px of ${room}`);
  }
  return faults;
}
