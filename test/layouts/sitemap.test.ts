import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import template from '../../layouts/pages/sitemap.11ty.ts';
import { urlPath } from '../../src/model/ids.ts';
import { moment, render } from './hand-made-views.ts';

test('a sitemap lists absolute addresses and local times', () => {
  const xml = render(template, {
    url: urlPath('/sitemaps/2024-07.xml'),
    type: 'urls',
    lines: [
      { url: urlPath('/2024/07/mua/'), modified: moment('2024-07-17 08:05').at },
      { url: urlPath('/a&b/') },
    ],
  });
  assert.equal(XMLValidator.validate(xml), true);
  assert.ok(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset '));
  assert.match(
    xml,
    /<url><loc>https:\/\/khobao\.example\/bao\/2024\/07\/mua\/<\/loc><lastmod>2024-07-17T08:05:00\+07:00<\/lastmod><\/url>/,
  );
  assert.match(xml, /<url><loc>https:\/\/khobao\.example\/bao\/a&amp;b\/<\/loc><\/url>/);
});

test('the index lists sitemaps', () => {
  const xml = render(template, {
    url: urlPath('/sitemap.xml'),
    type: 'index',
    lines: [{ url: urlPath('/sitemaps/pages.xml') }],
  });
  assert.equal(XMLValidator.validate(xml), true);
  assert.match(
    xml,
    /<sitemapindex [^>]+>\n<sitemap><loc>[^<]+pages\.xml<\/loc><\/sitemap>\n<\/sitemapindex>/,
  );
});
