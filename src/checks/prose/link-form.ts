import { archiveTarget } from '../../model/archive-target.ts';
import { articleId } from '../../model/ids.ts';
import type { ProseLink } from '../../model/prose.ts';
import type { Say } from '../../strings/vi/problems.ts';
import type { ProseCheck, ProseWords } from '../prose-check.ts';

const mail =
  /^[^\s@<>"(),:;[\]\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/i;

const hostOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;

/** What is wrong with a link by its own form. */
function faultOf({ target, text }: ProseLink, own: string, words: ProseWords): Say | undefined {
  const plain = text.trim();
  if (plain === '' && !/^https?:/.test(target)) return words.noLinkText;
  if (/^mailto:/i.test(target)) {
    const address = target.slice('mailto:'.length).replace(/\?.*$/, '');
    if (!address.split(',').every((one) => mail.test(one))) return words.badMail(address);
    return mail.test(plain) && plain.toLowerCase() !== address.toLowerCase()
      ? words.otherMail(plain, address)
      : undefined;
  }
  if (target.startsWith(own)) return words.ownSite(`/${target.slice(own.length)}`);
  if (!/^https?:/i.test(target)) return undefined;
  const host = hostOf(target);
  if (host === undefined || !host.includes('.')) return words.badHost(target);
  const shown = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:\/\S*)?$/i.exec(plain)?.[1];
  if (shown && hostOf(`https://${shown}`) !== host) return words.otherHost(shown, host);
  return undefined;
}

/** A link whose own form is wrong: no words, an e-mail address that is none, the full address of this site, words that name another place. */
export const linkForm: ProseCheck = {
  rule: 'link-form',
  severity: 'warning',
  *look({ links, file }, words, { url }) {
    for (const link of links) {
      const { start, end, target } = link;
      const say = faultOf(link, url, words);
      if (say) yield { start, end, say };
      const found = archiveTarget(target, file);
      if (
        found.kind === 'article' &&
        file.startsWith('articles/') &&
        found.id === articleId(file) &&
        found.fragment === ''
      )
        yield { start, end, say: words.selfLink };
    }
  },
};
