import { amazon } from './amazon';
import { Monkey } from './chaos/Monkey';
import { loadCatalog, type FleetCatalog } from './data/catalog';
import { loadRoutes } from './data/migrations';
import { Gateways } from './gateways/Gateways';
import { createHub, listen } from './hub/Hub';
import { Pusher } from './hub/Pusher';
import { startServices, type FleetEvent, type FleetServices } from './kit';
import { LoadGenerator } from './load/LoadGenerator';
import { loadTargets } from './load/targets';
import { netflix } from './netflix';
import { spotify } from './spotify';
import { uber } from './uber';

const REMEMBERED_EVENTS = 500;
/** These push their readings; the others are read. */
const PUSHING = [
  'component:spotify/radio-service',
  'component:uber/payments-gateway',
];

/** @public */
export type FleetSettings = {
  /** The folder of the companies in the catalog. */
  catalogFolder: string;
  dataFolder: string;
  /** 0 = any that is free. */
  port: number;
  seed?: string;
  timeFactor?: number;
  /** How many times the usual load; 0 = none. */
  load?: number;
  /** Where readings are pushed to. */
  push?: { url: string; token: string };
};

/** @public */
export type Fleet = {
  url: string;
  services: FleetServices;
  load: LoadGenerator;
  stop(): Promise<void>;
};

/** The newest events; the oldest are forgotten. */
function eventLog() {
  const events: FleetEvent[] = [];
  const onEvent = (event: FleetEvent) => {
    events.push(event);
    if (events.length > REMEMBERED_EVENTS) events.shift();
  };
  return { events, onEvent };
}

const calledBehindBreakers = (services: FleetServices) =>
  [
    ...new Set(services.all.flatMap(({ circuits }) => [...circuits.keys()])),
  ].sort();

const callersWithBreakers = (catalog: FleetCatalog) =>
  [...catalog.values()]
    .filter(({ calls }) => calls.some(({ breaker }) => breaker))
    .map(({ entityRef }) => entityRef);

/** The services that the catalog asks for, the load on them, and what may be done to them. */
async function assemble(settings: FleetSettings) {
  const { catalogFolder, dataFolder, seed = 'banyan', timeFactor } = settings;
  const catalog = loadCatalog(catalogFolder);
  const routes = loadRoutes(catalogFolder, catalog);
  const definitions = [...netflix, ...uber, ...amazon, ...spotify];
  const gateways = new Gateways(routes);
  const { events, onEvent } = eventLog();
  const services = await startServices({
    catalog,
    definitions,
    also: [...callersWithBreakers(catalog), ...gateways.members],
    dataFolder,
    seed,
    timeFactor,
    onEvent,
    equip: (service, all) => gateways.equip(service, all),
  });
  const load = new LoadGenerator({
    targets: loadTargets(services, definitions, routes),
    seed,
    address: ref => services.address(ref),
  });
  load.factor = settings.load ?? 1;
  const monkey = new Monkey(services.faults, calledBehindBreakers(services));
  return { services, load, gateways, monkey, events };
}

/** Starts all of it: services, gateways, load and hub. @public */
export async function startFleet(settings: FleetSettings): Promise<Fleet> {
  const assembled = await assemble(settings);
  const { load, monkey, services } = assembled;
  const hub = createHub(assembled);
  const pusher =
    settings.push &&
    new Pusher({
      ...settings.push,
      services: PUSHING.flatMap(ref => services.instancesOf(ref)),
      isDown: ref => services.faults.isDown(ref),
    });
  const stop = async () => {
    pusher?.stop();
    monkey.stop();
    await load.stop();
    await hub.close();
    await services.stop();
  };
  try {
    const url = await listen(hub, settings.port);
    load.start();
    pusher?.start();
    return { url, services, load, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
