import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publicDial } from '../../src/links/dial.ts';
import { isPublicAddress } from '../../src/links/public-address.ts';

test('addresses of this machine, of its network and of a cloud’s inside are not public', () => {
  const inside = [
    ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '100.64.0.1', '169.254.169.254', '172.16.0.1'],
    ...['172.31.255.255', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '192.0.0.8'],
    ...['::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8'],
    ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001::1', '2001:db8::1', '::127.0.0.1', 'no address', ''],
  ];
  assert.deepEqual(inside.filter(isPublicAddress), []);
  const outside = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '193.0.0.1', '2606:4700::1111', '2a00:1450::1'];
  assert.deepEqual(outside.filter(isPublicAddress), outside);
});

test('no form of writing a private address is asked, nor an odd port', () => {
  const admits = (url: string) => publicDial.admits(new URL(url));
  const forms = [
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.1/',
  ];
  const others = [
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/',
    'http://0/',
  ];
  assert.deepEqual(
    [...forms, ...others, 'http://bao.example:22/', 'http://bao.example:6379/'].filter(admits),
    [],
  );
  assert.ok(admits('https://bao.example/') && admits('http://bao.example:8080/x'));
});

test('a name is refused when one of its addresses is private', async () => {
  const error = await new Promise<NodeJS.ErrnoException | null>((done) => {
    publicDial.lookup('localhost', { all: true }, (fault) => done(fault));
  });
  assert.equal(error?.code, 'KHOBAO_PRIVATE');
});
