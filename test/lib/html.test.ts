import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, scriptJson, trusted } from '../../src/lib/html.ts';

test('values are escaped, SafeHtml is not, absent values print nothing', () => {
  const text = `<b a="1">'&`;
  assert.equal(
    String(html`<p title="${text}">${text}</p>`),
    '<p title="&lt;b a=&quot;1&quot;&gt;&#39;&amp;">&lt;b a=&quot;1&quot;&gt;&#39;&amp;</p>',
  );
  assert.equal(
    String(html`${trusted('<i>')}${[html`<b>`, 'a<']}${undefined}${null}${false}${0}`),
    '<i><b>a&lt;0',
  );
});

test('JSON in a script block cannot end the block', () => {
  const text = String(scriptJson({ a: '</script><!--\u2028' }));
  assert.ok(!/[<>\u2028]/.test(text));
  assert.deepEqual(JSON.parse(text), { a: '</script><!--\u2028' });
});
