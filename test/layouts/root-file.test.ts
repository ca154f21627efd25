import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import sharp from 'sharp';
import template from '../../layouts/pages/root-file.11ty.ts';
import { parseMoment } from '../../src/lib/dates.ts';
import { rootFile } from '../../src/pages/root-file.ts';
import { site as settings } from '../../src/site.ts';
import { buildSite } from '../support/build-site.ts';
import { handMadeCatalogue } from '../support/hand-made.ts';
import { root } from '../support/run-khobao.ts';
import { testSite } from '../support/site.ts';
import { frame, render } from './hand-made-views.ts';

const text = (file: 'robots' | 'security' | 'search' | 'manifest') => {
  const view = rootFile.view(file, handMadeCatalogue([]), settings);
  assert.ok(view);
  return render(template, view);
};

test('robots.txt lets everyone in and names the sitemaps', () => {
  assert.deepEqual(text('robots').split('\n'), [
    'User-agent: *',
    'Disallow:',
    '',
    'Sitemap: https://khobao.example/bao/sitemap.xml',
    'Sitemap: https://khobao.example/bao/sitemaps/news.xml',
    '',
  ]);
});

test('security.txt has what RFC 9116 asks for, from the settings', () => {
  const fields = new Map(
    text('security')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/: (.*)/) as [string, string]),
  );
  assert.equal(fields.get('Contact'), `mailto:${frame.email}`);
  assert.equal(fields.get('Expires'), settings.securityExpires);
  assert.ok(parseMoment(settings.securityExpires));
  assert.equal(fields.get('Canonical'), 'https://khobao.example/bao/.well-known/security.txt');
  const silent = { ...settings, email: '' };
  assert.ok(![...rootFile.all(handMadeCatalogue([]), silent)].includes('security'));
});

test('browsers learn how to search, within what OpenSearch allows', () => {
  const read = new XMLParser({ ignoreAttributes: false }).parse(text('search')).OpenSearchDescription;
  assert.ok(read.ShortName.length <= 16);
  assert.equal(read.Url['@_template'], 'https://khobao.example/bao/tim-kiem/?q={searchTerms}');
});

test('the manifest names icons that are there, in the sizes that it says', async () => {
  const manifest = JSON.parse(text('manifest'));
  assert.deepEqual([manifest.start_url, manifest.scope, manifest.lang], ['/bao/', '/bao/', 'vi']);
  assert.deepEqual(
    manifest.icons.map(({ purpose }: { purpose: string }) => purpose),
    ['any', 'any', 'maskable'],
  );
  for (const { src, sizes } of manifest.icons) {
    const { width, height, format } = await sharp(join(root, 'layouts', src.replace('/bao/', ''))).metadata();
    assert.deepEqual([`${width}x${height}`, format], [sizes, 'png']);
  }
});

test('every file that the head of a page links to stands in the site, below its path', async (t) => {
  const site = testSite(t);
  const { outcome } = await buildSite(site, { url: 'https://khobao.example/bao/' });
  assert.equal(outcome.status, 'built');
  for (const path of ['robots.txt', '.well-known/security.txt']) assert.ok(existsSync(join(site.out, path)));
  const page = readFileSync(join(site.out, 'kinh-te/index.html'), 'utf8');
  const links = [...page.matchAll(/<link rel="(.*?)"[^>]* href="\/bao\/([^"]*)"/g)];
  for (const [, , path = ''] of links) assert.ok(existsSync(join(site.out, path)), path);
  for (const rel of ['manifest', 'search', 'apple-touch-icon', 'icon', 'alternate'])
    assert.ok(
      links.some(([, name]) => name === rel),
      rel,
    );
});
