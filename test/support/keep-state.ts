// Run as a process, to be killed: keeps one value in a state, as a build keeps its own.
import { must } from '../../src/lib/unreachable.ts';
import { openStore } from '../../src/state/store.ts';

const [, , folder = '', value = ''] = process.argv;
const store = must(openStore(folder), 'a state that nobody uses');
store.run("INSERT OR REPLACE INTO fact VALUES ('x', ?)", value);
store.commit();
store.close();
