import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type TestContext, test } from 'node:test';
import { must } from '../../src/lib/unreachable.ts';
import { sealLogged } from '../../src/state/seal.ts';
import { openStore, type Store, type StoreOptions, waiting } from '../../src/state/store.ts';
import { root } from '../support/run-khobao.ts';

/** A folder of a state, and what is done to it. */
function place(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'khobao-state-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'state.db');
  /** Opens the state, works with it and closes it. */
  const use = <Value>(work: (store: Store) => Value, options?: StoreOptions): Value => {
    const store = must(openStore(folder, options), 'a state that nobody uses');
    try {
      return work(store);
    } finally {
      store.close();
    }
  };
  const set = (value: string): void =>
    use((store) => {
      store.run("INSERT OR REPLACE INTO fact VALUES ('x', ?)", value);
      store.commit();
    });
  const get = (options?: StoreOptions) =>
    use(
      (store) => [store.renewed, store.get("SELECT value FROM fact WHERE name = 'x'")?.value] as const,
      options,
    );
  return { folder, file, use, set, get };
}

/** Turns a byte in the middle of the text that the state holds: SQLite sees nothing wrong. */
function turnByte(file: string, text: string): void {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(text);
  assert.ok(at > 0);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** Gives a file the time stamp of another, to the nanosecond. */
const copyStamp = (from: string, to: string): void =>
  assert.equal(spawnSync('touch', ['-r', from, to]).status, 0);

test('what is committed is there the next time, what is not is gone', (t) => {
  const { use, set, get } = place(t);
  set('một');
  use((store) => store.run("INSERT OR REPLACE INTO fact VALUES ('x', 'hai')"));
  assert.deepEqual(get(), [undefined, 'một']);
});

test('a byte that turned over is noticed, also under the old time stamp', (t) => {
  const { folder, file, set, get } = place(t);
  const stamp = join(folder, 'stamp');
  for (const text of ['cà phê Hạ Lam', `cà phê Hạ Lam${' '.repeat(25_000_000)}`]) {
    // A large file is known by its stamp alone.
    set(text);
    assert.equal(existsSync(`${file}.stamp`), text.length > 1000);
    assert.deepEqual(get(), [undefined, text]);
    writeFileSync(stamp, '');
    copyStamp(file, stamp);
    turnByte(file, 'Hạ Lam');
    copyStamp(stamp, file);
    assert.deepEqual(get(), ['damaged', undefined]);
  }
});

test('a state that was copied, or whose stamp was lost otherwise, is good as long as its bytes are', (t) => {
  const { folder, file, set, get } = place(t);
  set('một');
  copyFileSync(file, join(folder, 'copy'));
  rmSync(file);
  copyFileSync(join(folder, 'copy'), file);
  assert.deepEqual(get(), [undefined, 'một']);
  assert.deepEqual(get({ verify: true }), [undefined, 'một']);
});

test('an older state under a newer seal is noticed, and a state without a seal', (t) => {
  const { folder, file, set, get } = place(t);
  set('một');
  copyFileSync(file, join(folder, 'copy'));
  set('hai');
  copyFileSync(join(folder, 'copy'), file);
  assert.deepEqual(get(), ['damaged', undefined]);
  set('ba');
  rmSync(`${file}.seal`);
  assert.deepEqual(get(), ['damaged', undefined]);
});

test('killed before any change of the disc, the state is the old one or the new one, and never thrown away', (t) => {
  const { folder, set, get } = place(t);
  set('cũ');
  const seen = new Set<unknown>();
  for (let step = 1; ; step++) {
    const { signal, stderr } = spawnSync(
      process.execPath,
      ['--import', './test/support/die-at.ts', 'test/support/keep-state.ts', folder, `mới ${step}`],
      { cwd: root, env: { ...process.env, KHOBAO_DIE_AT: String(step) }, encoding: 'utf8' },
    );
    const [renewed, value] = get();
    assert.equal(renewed, undefined, stderr);
    const isNew = value === `mới ${step}`;
    assert.ok(isNew || value === 'cũ', String(value));
    seen.add(isNew);
    if (signal === null) break;
    set('cũ');
  }
  assert.equal(seen.size, 2);
});

test('killed while SQLite itself writes: before the seal, and with any page of the file old or new', (t) => {
  const { folder, file, set, get } = place(t);
  set('cũ');
  const old = readFileSync(file);
  const oldSeal = readFileSync(`${file}.seal`);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0');
  const many = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
    INSERT INTO fact SELECT 'fact ' || i, 'value' FROM n`;
  database.exec(`BEGIN; UPDATE fact SET value = 'mới' WHERE name = 'x'; ${many}; COMMIT`);
  const log = readFileSync(`${file}-wal`);
  sealLogged(file);
  const newSeal = readFileSync(`${file}.seal`);
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  const whole = readFileSync(file);
  database.close();
  const start = (main: Uint8Array, seal: Uint8Array, wal: Uint8Array) => {
    writeFileSync(file, main);
    writeFileSync(`${file}.seal`, seal);
    writeFileSync(`${file}-wal`, wal);
    return get();
  };
  assert.deepEqual(start(old, oldSeal, log), [undefined, 'mới']);
  assert.deepEqual(start(old, newSeal, log), [undefined, 'mới']);
  assert.deepEqual(start(whole, newSeal, log), [undefined, 'mới']);
  for (let page = 0; page < whole.length / 4096; page += 3) {
    const half = Buffer.concat([old, whole.subarray(old.length)]);
    whole.copy(half, page * 4096, page * 4096, (page + 1) * 4096);
    assert.deepEqual(start(half, newSeal, log), [undefined, 'mới'], `page ${page}`);
  }
  // A log that lost its end holds no commit: what it began never was.
  assert.deepEqual(start(old, oldSeal, log.subarray(0, log.length - 5000)), [undefined, 'cũ']);
  assert.deepEqual(start(old, newSeal, log.subarray(0, log.length - 5000)), ['damaged', undefined]);
  const turned = Buffer.from(log);
  turned[6000] = (turned[6000] ?? 0) ^ 1;
  assert.equal(start(old, newSeal, turned)[0], 'damaged');
  const other = Buffer.from(old);
  other[9000] = (other[9000] ?? 0) ^ 1;
  assert.equal(start(other, oldSeal, log)[0], 'damaged');
  rmSync(folder, { recursive: true });
});

test('changes set aside leave the state as it was, byte for byte, and can be taken in later', (t) => {
  const { folder, file, use, set, get } = place(t);
  set('một');
  const before = readFileSync(file);
  const aside = (value: string, next: string): void =>
    use(
      (store) => {
        store.run("INSERT OR REPLACE INTO fact VALUES ('x', ?)", value);
        store.run("INSERT INTO listing VALUES ('all', 1, 'a', '2024-07-15', 1)");
        store.setAside('base', next);
      },
      { aside: true },
    );
  aside('hai', 'next');
  aside('ba', 'newer');
  assert.ok(readFileSync(file).equals(before));
  assert.ok(statSync(join(folder, 'state.next')).size < 1000);
  assert.deepEqual([waiting(folder)?.base, waiting(folder)?.next], ['base', 'newer']);
  assert.deepEqual(get(), [undefined, 'một']);
  use((store) => {
    assert.ok(store.takeIn(must(waiting(folder), 'what was set aside')));
    assert.equal(store.all('SELECT * FROM listing').length, 1);
    store.commit();
  });
  assert.deepEqual(get(), [undefined, 'ba']);
  assert.equal(waiting(folder), undefined);
  use(
    (store) => {
      store.run("INSERT OR REPLACE INTO fact VALUES ('x', 'bốn')");
      store.setAside('base', 'last');
    },
    { aside: true },
  );
  turnByte(join(folder, 'state.next'), 'bốn');
  assert.equal(waiting(folder), undefined);
});

test('changes of every table can be set aside: each has a primary key', (t) => {
  const { use } = place(t);
  const without = use((store) =>
    store.all(`SELECT name FROM sqlite_schema AS made WHERE type = 'table'
      AND NOT EXISTS (SELECT 1 FROM pragma_table_info(made.name) WHERE pk > 0)`),
  );
  assert.deepEqual(without, []);
});

test('a state is used by one process at a time, from opening until after the commit', (t) => {
  const { folder, set, get } = place(t);
  /** What another process says that wants to use it. */
  const other = (value: string) =>
    spawnSync(process.execPath, ['test/support/keep-state.ts', folder, value], { cwd: root }).status;
  for (const isNew of [true, false]) {
    const first = must(openStore(folder), 'a state');
    assert.equal(openStore(folder), undefined);
    assert.equal(other('khác'), 1, `new: ${isNew}`);
    first.run("INSERT OR REPLACE INTO fact VALUES ('x', 'một')");
    first.commit();
    assert.equal(other('khác'), 1);
    first.close();
    assert.deepEqual(get(), [undefined, 'một']);
  }
  assert.equal(other('khác'), 0);
  assert.deepEqual(get(), [undefined, 'khác']);
  set('một');
});
