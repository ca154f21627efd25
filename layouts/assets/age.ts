// Stands behind its place in the page and is waited for: what it says is there before anything below is.
{
  const place = document.currentScript?.previousElementSibling;
  if (place instanceof HTMLElement) {
    const { age = '', one = '', many = '' } = place.dataset;
    const [then, now] = [new Date(age), new Date()];
    const [month, day] = [now.getMonth() - then.getMonth(), now.getDate() - then.getDate()];
    // Full years, by the reader's calendar.
    const years = now.getFullYear() - then.getFullYear() - (month < 0 || (month === 0 && day < 0) ? 1 : 0);
    if (years >= 1) {
      place.textContent = years === 1 ? one : many.replace('{n}', String(years));
      place.hidden = false;
    }
  }
}
