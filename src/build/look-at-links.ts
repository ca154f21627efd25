import { join } from 'node:path';
import { weighed } from '../checks/severity.ts';
import { askLinks } from '../links/ask-links.ts';
import type { Verdict } from '../links/verdict.ts';
import { VerdictCache } from '../links/verdict-cache.ts';
import { archiveTarget } from '../model/archive-target.ts';
import type { Reference } from '../model/article.ts';
import type { Desk, DeskFile } from '../model/desk.ts';
import type { ContentPath } from '../model/ids.ts';
import type { CheckOptions } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
import { site } from '../site.ts';
import type { Say } from '../strings/vi/problems.ts';
import { words } from './project.ts';

/** A link to another site, and where it stands. */
interface Found {
  readonly file: ContentPath;
  readonly link: string;
  readonly place: Reference['place'];
}

function* linksOf(file: DeskFile): Iterable<Found> {
  for (const { kind, target, place } of file.references) {
    const found = kind === 'link' ? archiveTarget(target, file.file) : undefined;
    if (found?.kind !== 'external' || !/^https?:/i.test(found.url)) continue;
    const { href, origin } = new URL(found.url);
    // Our own pages are looked at without a network.
    if (origin !== new URL(site.url).origin) yield { file: file.file, link: href, place };
  }
}

function* filesOf(desk: Desk, only: CheckOptions['only']): Iterable<DeskFile> {
  for (const file of [desk.articles(), desk.authors(), desk.pages()])
    for (const each of file) if (only === undefined || only.has(each.file)) yield each;
}

/** What is to be said of a link; nothing when it is well, or when we do not know. */
function sayOf(verdict: Verdict, link: string): Say | undefined {
  const say = words.checks.externalLink;
  switch (verdict.kind) {
    case 'moved':
      return say.moved(link, verdict.to + new URL(link).hash);
    case 'home':
      return say.home(link);
    case 'failed':
      return say.failed(link, verdict.status);
    case 'silent':
      return say[verdict.why](link);
    case 'private':
      return say.private(link);
    default:
      return undefined;
  }
}

/** Asks after every link to other sites and tells which of them readers cannot follow. The only check that needs a network. */
export async function lookAtLinks(
  desk: Desk,
  { state, now, only, emit }: CheckOptions,
): Promise<readonly Problem[]> {
  const found = [...filesOf(desk, only)].flatMap((file) => [...linksOf(file)]);
  const links = new Set(found.map(({ link }) => link));
  emit({ type: 'stage', stage: 'links', total: links.size });
  const verdicts = await askLinks(links, {
    cache: new VerdictCache(join(state, 'external-links.json'), now),
    userAgent: `KhoBao-link-check (+${site.url})`,
    progress: (done) => emit({ type: 'progress', stage: 'links', done, total: links.size }),
  });
  const unasked = [...verdicts.values()].filter(({ kind }) => kind === 'unasked').length;
  if (unasked > 0) emit({ type: 'notice', text: words.checks.externalLink.unasked(unasked) });
  return found.flatMap(({ file, link, place }): readonly Problem[] => {
    const say = sayOf(verdicts.get(link) ?? { kind: 'unasked' }, link);
    if (say === undefined) return [];
    const [message, hint] = say;
    const problem = { rule: 'external-link', file, place, message, hint, fixable: false } as const;
    return weighed({ ...problem, severity: 'warning' }, site.checks.severity);
  });
}
