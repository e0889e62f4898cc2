import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT, STATE } from './paths.mjs';

const IGNORED = new Set([
  'node_modules',
  'dist',
  'dist-types',
  '.banyan',
  'coverage',
  'e2e-tests',
]);

function* filesBelow(path) {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path).sort()) {
    if (!IGNORED.has(entry)) yield* filesBelow(join(path, entry));
  }
}

/** A digest of the contents of files and folders below the root; tests do not count. */
export function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesBelow(join(ROOT, path))) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash.update(file).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

const stampFile = name => join(STATE, `${name}.stamp`);

/** Whether `name` was last done with this digest. */
export function isDone(name, value) {
  try {
    return readFileSync(stampFile(name), 'utf8') === value;
  } catch {
    return false;
  }
}

export function markDone(name, value) {
  mkdirSync(STATE, { recursive: true });
  writeFileSync(stampFile(name), value);
}
