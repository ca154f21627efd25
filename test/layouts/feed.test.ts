import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import template from '../../layouts/pages/feed.11ty.ts';
import { digestOf } from '../../src/lib/digest.ts';
import { categoryId, urlPath } from '../../src/model/ids.ts';
import type { FeedView } from '../../src/pages/feed.ts';
import { card, hostile, illustration, moment, render } from './hand-made-views.ts';

const files = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
const body = {
  digest: digestOf('b'),
  source: 'x.md',
  html: '<p>Mưa &amp; nắng <a href="https://khobao.example/bao/2024/07/cu/">cũ</a></p>\n',
};

const feed = (format: FeedView['format'], more: Partial<FeedView> = {}): FeedView => ({
  url: urlPath(`/${files[format]}`),
  format,
  scope: { kind: 'all' },
  front: urlPath('/'),
  updated: moment('2024-07-18 09:00').at,
  items: [
    {
      card: card('mua', {
        title: 'Mưa & <nắng>',
        summary: 'Tóm & <tắt>',
        image: illustration(),
        updated: moment('2024-07-18 09:00'),
      }),
      authors: ['An', 'Bình'],
      body,
    },
  ],
  ...more,
});

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false });
const parsed = (xml: string) => {
  assert.equal(XMLValidator.validate(xml), true);
  return parser.parse(xml);
};
const url = 'https://khobao.example/bao/2024/07/mua/';

test('RSS names itself, its article and its whole text', () => {
  const { channel } = parsed(render(template, feed('rss'))).rss;
  assert.equal(channel['atom:link']['@href'], 'https://khobao.example/bao/feed.xml');
  assert.equal(channel['atom:link']['@rel'], 'self');
  assert.equal(channel.lastBuildDate, 'Thu, 18 Jul 2024 02:00:00 GMT');
  assert.equal(channel.item.title, 'Mưa & <nắng>');
  assert.equal(channel.item.link, url);
  assert.equal(channel.item.guid['#text'], url);
  assert.equal(channel.item.pubDate, 'Wed, 17 Jul 2024 01:05:00 GMT');
  assert.equal(channel.item['dc:creator'], 'An, Bình');
  assert.equal(channel.item.description, 'Tóm &amp; &lt;tắt&gt;');
  assert.match(
    channel.item['content:encoded'],
    /^<figure><img src="https:\/\/khobao\.example\/bao\/anh\/a1b2c3-640\.jpg"/,
  );
  assert.ok(channel.item['content:encoded'].endsWith(body.html));
});

test('Atom says when it was published and when changed, its titles escaped as HTML', () => {
  const { feed: atom } = parsed(render(template, feed('atom')));
  assert.equal(atom.id, 'https://khobao.example/bao/');
  assert.equal(atom.updated, '2024-07-18T02:00:00.000Z');
  assert.equal(atom.entry.id, url);
  assert.equal(atom.entry.title['#text'], 'Mưa &amp; &lt;nắng&gt;');
  assert.equal(atom.entry.published, '2024-07-17T01:05:00.000Z');
  assert.equal(atom.entry.updated, '2024-07-18T02:00:00.000Z');
  assert.deepEqual(
    atom.entry.author.map(({ name }: { name: string }) => name),
    ['An', 'Bình'],
  );
});

test('JSON keeps plain text plain', () => {
  const json = JSON.parse(render(template, feed('json')));
  assert.equal(json.feed_url, 'https://khobao.example/bao/feed.json');
  assert.equal(json.items[0].id, url);
  assert.equal(json.items[0].title, 'Mưa & <nắng>');
  assert.equal(json.items[0].summary, 'Tóm & <tắt>');
  assert.equal(json.items[0].image, 'https://khobao.example/bao/anh/a1b2c3-640.jpg');
});

test('lists name themselves by section or label', () => {
  const section = feed('rss', {
    scope: { kind: 'category', name: categoryId('kinh-te') },
    front: urlPath('/kinh-te/'),
  });
  assert.equal(parsed(render(template, section)).rss.channel.title, 'Kinh tế – Kho Báo');
  const topic = feed('atom', {
    scope: { kind: 'topic', name: 'ca-phe' },
    label: 'Cà phê',
    front: urlPath('/chu-de/ca-phe/'),
  });
  assert.equal(parsed(render(template, topic)).feed.title, 'Cà phê – Kho Báo');
});

test('hostile words and an empty archive give well-formed feeds', () => {
  const item = {
    card: card('mua', { title: `${hostile} ]]> ]]>`, summary: `${hostile} ]]>` }),
    authors: [hostile],
    body,
  };
  for (const format of ['rss', 'atom'] as const) {
    parsed(render(template, feed(format, { items: [item] })));
    parsed(render(template, feed(format, { items: [{ card: card('mua'), authors: ['An'] }] })));
    parsed(render(template, feed(format, { items: [], updated: 0 })));
  }
  const { channel } = parsed(render(template, feed('rss', { items: [item] }))).rss;
  assert.ok(channel.item.title.includes('<script>alert("1")</script>'));
});

test('nothing in a feed comes from the clock', (t) => {
  const make = () => (['rss', 'atom', 'json'] as const).map((format) => render(template, feed(format)));
  const now = make();
  t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2040, 0, 1) });
  assert.deepEqual(make(), now);
  assert.ok(!now.join('').includes('jpmonette'));
});
