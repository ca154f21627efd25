import module from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled code and stripped types are kept from run to run: a third of what a small build waits for. Node looks at the
// sources before it uses them; where the folder cannot be written, or Node is too old, all is compiled as ever.
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/khobao', import.meta.url)));
