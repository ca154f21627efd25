/** What a page may load and do: nothing but this site's own files. WebAssembly is for the search index. */
const contentSecurity: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'media-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  // Nothing becomes HTML or a script's address but what the page's own policy admits: two workers of the search page.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
  'frame-ancestors': "'none'",
};

const policyText = (directives: readonly (readonly [string, string])[]): string =>
  directives.map(([name, value]) => `${name} ${value}`).join('; ');

/** The nginx snippet's path in the site. Every site of ours has it. */
export const policyFile = 'nginx-headers.conf';

/** What every answer carries. */
const security: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyText(Object.entries(contentSecurity)),
  'X-Content-Type-Options': 'nosniff',
  // Other sites learn the host, not which article was read.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // `web-share` stays allowed: it is how articles reach Zalo.
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** What may be kept without being asked for again: paths from the site's root; `:shard` is one segment, `*` the rest. */
interface Kept {
  readonly paths: readonly string[];
  readonly control: string;
}

/**
 * Names that are digests of what they hold never grow old (a year is the longest that caches promise). Fonts have stable
 * names, but a reader loses nothing with last month's letters, while one that has to be asked for comes too late for the
 * page: where it is not there at once, `font-display: optional` does without it.
 */
const kept: readonly Kept[] = [
  {
    paths: [
      '/anh/*',
      '/pagefind/:shard/filter/*',
      '/pagefind/:shard/fragment/*',
      '/pagefind/:shard/index/*',
      '/tim-kiem/nhanh/:shard/*',
    ],
    control: 'public, max-age=31536000, immutable',
  },
  { paths: ['/assets/fonts/*'], control: 'public, max-age=2592000, stale-while-revalidate=31536000' },
];

/** Kept, but asked for again by ETag each time. Search metadata and entry files are among it. */
const revalidated = 'no-cache';

const patternOf = ({ paths }: Kept): string =>
  paths.map((path) => path.replace(':shard', '[^/]+').replace('*', '.+')).join('|');

const patterns = kept.map((each) => ({ ...each, pattern: new RegExp(`^(?:${patternOf(each)})$`) }));

/** How long a copy may be kept; `path` begins with `/` and is without the site's base. */
const controlOf = (path: string): string =>
  patterns.find(({ pattern }) => pattern.test(path))?.control ?? revalidated;

/** Whether the name of a file is the digest of what it holds; `path` begins with `/` and is without the site's base. */
export const isImmutable = (path: string): boolean => controlOf(path).endsWith('immutable');

/** The content security policy for `<meta>`, where `frame-ancestors` is not allowed to stand. */
export const cspMeta = (): string =>
  policyText(Object.entries(contentSecurity).filter(([name]) => name !== 'frame-ancestors'));

/** The headers of a file of the site; `path` begins with `/` and is without the site's base. */
export const headersFor = (path: string): Record<string, string> => ({
  ...security,
  'Cache-Control': controlOf(path),
});

/**
 * `_headers` for Netlify and Cloudflare Pages. Both join a header that two rules give, so `Cache-Control` stands for
 * files that are kept only: for all others these hosts send `max-age=0, must-revalidate` with an ETag by themselves.
 */
export function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  const blocks = kept.flatMap(({ paths, control }) =>
    paths.map((path) => block(path, { 'Cache-Control': control })),
  );
  return [block('/*', security), ...blocks].join('\n');
}

/**
 * A snippet for nginx, to be included in a `server` block; `base` is the path at which the site stands, with both
 * slashes. A location that sets one header inherits none, so all of them stand twice.
 */
export function nginxSnippet(base = '/'): string {
  const common = Object.entries(security).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const folder = base.slice(0, -1).replace(/[^\w/-]/g, '\\$&');
  const locations = kept.flatMap((each) => [
    `location ~ "^${folder}(${patternOf(each)})$" {`,
    ...common.map((line) => `  ${line}`),
    '  # not "always": that a file is missing must not be remembered',
    `  add_header Cache-Control "${each.control}";`,
    '}',
  ]);
  return [
    '# include in a server block',
    ...common,
    `add_header Cache-Control "${revalidated}" always;`,
    ...locations,
    '',
  ].join('\n');
}
