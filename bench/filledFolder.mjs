import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { progress } from '../scripts/lib/main.mjs';
import { ROOT, STATE } from '../scripts/lib/paths.mjs';
import { startPortal } from '../scripts/lib/portal.mjs';
import { quietly, stopAll } from '../scripts/lib/run.mjs';
import { countEntities } from './portalApi.mjs';

const ENTITIES_A_FILE = 500;
/** Characters; a catalog takes no larger files. */
const LARGEST_FILE = 1_000_000;
/** Waits this many times as long as an answer took, so that the portal can get on with reading. */
const BREATH = 10;
const NEVER = { hours: 1000 };

/** A portal that has the catalog of a folder and nothing else, and that leaves it alone once it is read. */
export const settingsFor = folder => ({
  'backend.database.connection.directory': join(folder, 'db'),
  'catalog.locations': [
    {
      type: 'file',
      target: join(ROOT, 'catalog/portal/*.yaml'),
      rules: [{ allow: ['User'] }],
    },
    {
      type: 'file',
      target: join(folder, 'catalog/*.yaml'),
      rules: [
        {
          allow: [
            'Group',
            'Domain',
            'System',
            'Component',
            'Resource',
            'Migration',
          ],
        },
      ],
    },
  ],
  'catalog.processingInterval': NEVER,
  'search.collators.catalog.schedule.initialDelay': NEVER,
});

/** The files of a catalog by name; JSON is YAML too. */
function filesOf(entities) {
  const files = [];
  let room = 0;
  for (const each of entities) {
    const document = `${JSON.stringify(each)}\n`;
    if (room < document.length || files.at(-1).length === ENTITIES_A_FILE) {
      files.push([]);
      room = LARGEST_FILE;
    }
    room -= document.length;
    files.at(-1).push(document);
  }
  let from = 0;
  return new Map(
    files.map(documents => {
      const name = `${String(from).padStart(6, '0')}.yaml`;
      from += documents.length;
      return [name, documents.join('---\n')];
    }),
  );
}

async function writeCatalog({ node, env }, folder, files) {
  mkdirSync(folder, { recursive: true });
  const paths = [...files].map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const cli = join(ROOT, 'packages/cli/bin/banyan.cjs');
  await quietly(
    'Checking the generated catalog',
    node,
    [cli, 'check', ...paths],
    { env },
  );
}

const countOf = (entities, kind) =>
  entities.filter(each => each.kind === kind).length;

/** All are there, and they know their owners and parents. */
async function waitUntilRead(url, entities) {
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  const every = kinds.map(kind => `&filter=kind=${kind}`).join('');
  const begin = performance.now();
  for (let round = 0; ; round++) {
    const asked = performance.now();
    // A portal that is busy reading may let a question drop.
    const [read, owned, inGroup] = await Promise.all([
      countEntities(url, every),
      countEntities(url, '&filter=kind=component,relations.ownedby'),
      countEntities(url, '&filter=kind=group,relations.childof'),
    ]).catch(() => []);
    const now = performance.now();
    const seconds = (now - begin) / 1000;
    if (
      read === entities.length &&
      owned === countOf(entities, 'Component') &&
      inGroup === countOf(entities, 'Group') - 1
    )
      return seconds;
    if (read !== undefined && round % 10 === 9)
      progress(
        `${read} of ${entities.length} entities are read, ${Math.round(read / seconds)} a second`,
      );
    await sleep(Math.max(1000, (now - asked) * BREATH));
  }
}

/** Where a catalog of this content is read into: a folder that stays, or one for this run. */
function folderOf(files, size, keep) {
  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  const name = `${size}-${hash.digest('hex').slice(0, 8)}`;
  if (keep) return join(STATE, 'bench', name);
  const folder = mkdtempSync(join(tmpdir(), `banyan-bench-${name}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A folder with the database of a portal that has read these entities. With `keep` it stays in
 * `.banyan/bench`, and a later run with the same entities finds it there.
 */
export async function filledFolder(tools, entities, { size, port, keep }) {
  const files = filesOf(entities);
  const folder = folderOf(files, size, keep);
  const done = join(folder, 'read.json');
  if (!existsSync(done)) {
    // What an interrupted reading had in hand would wait for its next turn, which never comes.
    rmSync(folder, { recursive: true, force: true });
    await writeCatalog(tools, join(folder, 'catalog'), files);
    mkdirSync(join(folder, 'db'), { recursive: true });
    progress(`reads ${entities.length} entities into the catalog`);
    const settings = settingsFor(folder);
    const { url } = await startPortal(tools, {
      port,
      settings,
      name: 'bench',
    });
    const seconds = await waitUntilRead(url, entities);
    await stopAll();
    writeFileSync(done, JSON.stringify({ seconds }));
  }
  const { seconds } = JSON.parse(readFileSync(done, 'utf8'));
  return { folder, seconds };
}
