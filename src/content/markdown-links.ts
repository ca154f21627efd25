import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { escapeHtml } from '../lib/html.ts';
import { archiveTarget } from '../model/archive-target.ts';
import type { BodyEnvironment, Environment } from './markdown-environment.ts';

/** The attributes of a link as it may be printed; undefined when only its words are. */
function printed(target: string, env: BodyEnvironment): string | undefined {
  const found = archiveTarget(target, env.from);
  switch (found.kind) {
    case 'article':
    case 'address': {
      const url = env.resolution.links[target];
      return url == null ? undefined : `href="${escapeHtml(encodeURI(env.base + url.slice(1)))}"`;
    }
    case 'fragment':
      return `href="${escapeHtml(new URL(found.fragment, 'https://a/').hash)}"`;
    case 'external':
      return `href="${escapeHtml(new URL(found.url).href)}"${/^http/i.test(found.url) ? ' rel="external noopener"' : ''}`;
    default:
      return undefined;
  }
}

const isComplete = (env: Environment): env is BodyEnvironment =>
  env.from !== undefined && env.resolution !== undefined && env.base !== undefined;

/** Prints links by what they point at; a link that must not or cannot be followed prints its words alone. */
export function links(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  /** Whether the innermost open links were printed; links do not nest, but one may stand in a picture's text. */
  const open = new WeakMap<Token[], boolean[]>();
  rules.link_open = (tokens, index, _options, env: Environment) => {
    const target = String(tokens[index]?.attrGet('href') ?? '');
    const attributes = isComplete(env) ? printed(target, env) : undefined;
    const stack = open.get(tokens) ?? [];
    open.set(tokens, stack);
    stack.push(attributes !== undefined);
    return attributes === undefined ? '' : `<a ${attributes}>`;
  };
  rules.link_close = (tokens) => (open.get(tokens)?.pop() ? '</a>' : '');
}
