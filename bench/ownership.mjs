import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../scripts/lib/failure.mjs';
import { progress } from '../scripts/lib/main.mjs';
import { startPortal } from '../scripts/lib/portal.mjs';
import { stopAll } from '../scripts/lib/run.mjs';
import { ask, callers } from './callers.mjs';
import { catalogOf } from './catalogOf.mjs';
import { drawingSpike } from './drawingSpike.mjs';
import { filledFolder, settingsFor } from './filledFolder.mjs';
import { BANYAN, CATALOG_GRAPH } from './graphPages.mjs';
import { pageFigures } from './pageFigures.mjs';
import { guestHeaders } from './portalApi.mjs';
import { printOwnership } from './printOwnership.mjs';
import { snapshotFigures } from './snapshotFigures.mjs';

const SIZES = [100, 300, 1_000, 3_000, 10_000];
const SCOPE = 'scope=group:default/acme';

/** The layout of the whole organization, once the backend knows all services. */
async function knownLayout(url, services) {
  for (;;) {
    const headers = await guestHeaders(url);
    const answer = await fetch(`${url}/api/topology/v1/layout?${SCOPE}`, {
      headers,
    });
    const layout = answer.ok ? await answer.json() : undefined;
    if (layout?.chips.length === services) return layout;
    await sleep(500);
  }
}

async function answerFigures(url, identity) {
  progress('measures answers to 50 callers');
  const headers = { ...identity, 'accept-encoding': 'gzip' };
  const address = `${url}/api/topology/v1/ownership?${SCOPE}`;
  const first = await ask(address, { headers });
  const knowing = { ...headers, 'if-none-match': first.etag };
  const again = await ask(address, { headers: knowing });
  if (again.status !== 304)
    throw new Failure('/v1/ownership is sent again though it has not changed.');
  return {
    first: first.took,
    bytes: first.bytes,
    whole: await callers(address, headers),
    unchanged: await callers(address, knowing),
    oneEntity: await callers(
      `${url}/api/catalog/entities/by-name/group/default/acme`,
      headers,
    ),
  };
}

async function pagesOf(url, { counts, limitMs }) {
  const figures = [];
  for (const subject of [BANYAN, CATALOG_GRAPH]) {
    progress(`measures the page of ${subject.name}`);
    figures.push(await pageFigures(url, { subject, counts, limitMs }));
  }
  return figures;
}

async function measured(tools, size, { port, keep, limitMs }) {
  const entities = catalogOf(size);
  const count = kind => entities.filter(each => each.kind === kind).length;
  const counts = { services: count('Component'), groups: count('Group') };
  const { folder, seconds } = await filledFolder(tools, entities, {
    size,
    port,
    keep,
  });
  progress(`starts the portal with ${size} services`);
  const settings = settingsFor(folder);
  const { url } = await startPortal(tools, { port, settings, name: 'bench' });
  const layout = await knownLayout(url, size);
  const identity = await guestHeaders(url);
  const answers = await answerFigures(url, identity);
  progress('measures how the snapshot is built');
  const snapshot = await snapshotFigures(tools, url, identity);
  const [own, peer] = await pagesOf(url, { counts, limitMs });
  await stopAll();
  progress('measures bare drawing');
  const spike = await drawingSpike(entities, layout);
  return {
    ...counts,
    entities: entities.length,
    readIn: seconds,
    own,
    peer,
    answers,
    snapshot,
    spike,
    limitMs,
  };
}

/**
 * The ownership map beside the page of Backstage's catalog-graph plugin, on made-up catalogs of
 * several sizes, and the backend behind the map.
 */
export async function ownership(tools, { sizes, ...options }) {
  for (const size of sizes.length > 0 ? sizes : SIZES)
    printOwnership(await measured(tools, size, options));
}
