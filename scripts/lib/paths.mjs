import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Everything that the scripts make and that git does not know: tools, state, databases, logs. */
export const STATE = join(ROOT, '.banyan');
