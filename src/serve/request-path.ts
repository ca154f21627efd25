/** The file segments that a request names, or undefined for a path that no file of the site can have. */
export function requestSegments(url: string): string[] | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  if (!path.startsWith('/')) return undefined;
  let decoded: string;
  try {
    decoded = decodeURIComponent(path.slice(1));
  } catch {
    return undefined;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a zero byte ends a path for the system, not for us.
  if (/[\x00-\x1f\\]/.test(decoded)) return undefined;
  const segments = decoded.split('/');
  const last = segments.at(-1);
  const inner = last === '' ? segments.slice(0, -1) : segments;
  return inner.some((segment) => segment === '' || segment === '.' || segment === '..')
    ? undefined
    : segments;
}

/** Whether a Host header names this machine: another site's name that leads here is a rebinding attack. */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/i.test(host);
}
