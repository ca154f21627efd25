import { html, type SafeHtml } from '../../src/lib/html.ts';
import type { Strings } from '../../src/strings/strings.ts';

/**
 * Ways to share a page. The links work by themselves; the buttons (copy, and the device's own share sheet, by which
 * Zalo is reached) are shown by `assets/article/share.ts` where the browser can do it.
 */
export function shareRow(url: string, title: string, words: Strings['site']['share']): SafeHtml {
  const [link, name] = [encodeURIComponent(url), encodeURIComponent(title)];
  const facebook = `https://www.facebook.com/sharer/sharer.php?u=${link}`;
  const x = `https://x.com/intent/post?url=${link}&text=${name}`;
  const mail = `mailto:?subject=${name}&body=${name}%0A${link}`;
  return html`<div class="share" data-share data-url="${url}" data-title="${title}" data-pagefind-ignore="all">
<ul role="list" aria-label="${words.title}">
<li><a href="${facebook}" rel="external noopener" aria-label="${words.onFacebook}">${words.facebook}</a></li>
<li><a href="${x}" rel="external noopener" aria-label="${words.onX}">${words.x}</a></li>
<li><a href="${mail}" aria-label="${words.byMail}">${words.mail}</a></li>
<li hidden><button type="button" data-share-copy data-done="${words.copied}" data-failed="${words.notCopied}">${words.copy}</button></li>
<li hidden><button type="button" data-share-device>${words.device}</button></li>
</ul>
<p class="share-status" role="status"></p>
</div>\n`;
}
