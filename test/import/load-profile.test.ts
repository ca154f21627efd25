import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultProfile } from '../../src/import/default-profile.ts';
import { loadProfile } from '../../src/import/load-profile.ts';
import { vi } from '../../src/strings/vi.ts';
import { testSite } from '../support/site.ts';

test('a profile comes before the common ways, an empty list turns a part off, a slip is named', (t) => {
  const { folder } = testSite(t, {});
  const file = join(folder, 'mau.json');
  const load = (value: unknown) => {
    writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
    return loadProfile(file, 'mau.json', vi.importing.refusals);
  };
  assert.equal(loadProfile(undefined, '', vi.importing.refusals), defaultProfile);
  const profile = load({
    title: ['h2.x'],
    kicker: [],
    date: 'i@data-at',
    categories: { 'Kinh doanh': 'kinh-te' },
    base: 'https://cu.example/',
  });
  assert.deepEqual(profile.parts.title, ['h2.x', ...defaultProfile.parts.title]);
  assert.deepEqual(
    [profile.parts.kicker, profile.parts.date[0], profile.base],
    [[], 'i@data-at', 'https://cu.example/'],
  );
  for (const [value, said] of [
    ['{', /mau\.json/],
    [[], /mau\.json/],
    [{ titel: ['h1'] }, /titel.*title/],
    [{ title: 3 }, /title/],
    [{ title: ['h1['] }, /h1\[/],
    [{ title: ['h1:nosuch'] }, /h1:nosuch/],
    [{ categories: ['x'] }, /categories/],
    [{ base: 'cu.example' }, /base/],
  ] as const)
    assert.throws(() => load(value), said, JSON.stringify(value));
});
