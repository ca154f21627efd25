/** What a page lacks when scripts are switched off; runs in the page. `needsScript`: it must say that it needs them. */
export function lacksWithoutScript(needsScript: boolean): string[] {
  const { describe, seen } = window.auditTools;
  const faults: string[] = [];
  const main = document.querySelector('main');
  if (!main) return ['no main part'];
  const heading = document.querySelector('h1');
  if (!heading || !seen(heading)) faults.push('no heading of the first rank is seen');
  const links = [...document.querySelectorAll('a[href]')].filter(seen);
  if (!links.some((link) => main.contains(link))) faults.push('no link in the main part');
  if (!links.some((link) => !main.contains(link))) faults.push('no link beside the main part');
  if (needsScript) {
    const words = [...main.querySelectorAll('noscript')]
      .map((each) => (each.textContent ?? '').trim())
      .join('');
    if (words === '') faults.push('nothing says that this page needs JavaScript');
  }
  const regions =
    'main, section, nav, aside, article, form, ul, ol, dl, table, figure, details, fieldset, [role=region], [role=list], [role=search]';
  const content = 'a[href], img, svg, video, audio, input, select, textarea, button, table, pre';
  for (const region of document.querySelectorAll(regions)) {
    if (!region.checkVisibility({ visibilityProperty: true })) continue;
    if ([...region.querySelectorAll(content)].some((each) => each.checkVisibility())) continue;
    const copy = region.cloneNode(true) as Element;
    // A heading without anything below it is no content.
    for (const each of copy.querySelectorAll('h1, h2, h3, h4, h5, h6, legend, summary, script, [hidden]'))
      each.remove();
    if ((copy.textContent ?? '').trim() === '') faults.push(`${describe(region)} is empty`);
  }
  for (const button of document.querySelectorAll('button')) {
    const works = button.form !== null && button.type !== 'button';
    if (!works && !button.hasAttribute('popovertarget') && !button.hasAttribute('commandfor') && seen(button))
      faults.push(`${describe(button)} does nothing`);
  }
  return faults;
}
