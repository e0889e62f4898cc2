import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import type {
  CollectedFacts,
  FactCollector,
} from '@banyan/backstage-plugin-banyan-node';
import { linesOf } from './linesOf';

type Options = {
  auth: AuthService;
  discovery: DiscoveryService;
  fetch?: typeof fetch;
};

type Told = { plugin: string; title: string; setOf: (ref: string) => string };

const NOT_FOUND = 404;

const PLUGINS: readonly (Told & { sets: readonly string[] })[] = [
  {
    plugin: 'topology',
    title: 'Topology',
    sets: ['topology'],
    setOf: () => 'topology',
  },
  {
    plugin: 'circuit-breakers',
    title: 'Circuit breakers',
    sets: ['breakers'],
    setOf: () => 'breakers',
  },
  {
    plugin: 'strangler',
    title: 'Migrations',
    sets: ['migration', 'strangler'],
    setOf: ref => (ref.startsWith('migration:') ? 'migration' : 'strangler'),
  },
];

type Line = { entityRef: string; facts: object; observedAt: string };

const isLine = (value: unknown): value is Line =>
  typeof value === 'object' &&
  value !== null &&
  'entityRef' in value &&
  typeof value.entityRef === 'string' &&
  'facts' in value &&
  typeof value.facts === 'object' &&
  value.facts !== null &&
  'observedAt' in value &&
  typeof value.observedAt === 'string';

async function* collected(
  { auth, discovery, ...options }: Options,
  { plugin, setOf }: Told,
  signal: AbortSignal,
): AsyncGenerator<CollectedFacts> {
  const ask = options.fetch ?? fetch;
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: await auth.getOwnServiceCredentials(),
    targetPluginId: plugin,
  });
  const url = `${await discovery.getBaseUrl(plugin)}/v1/facts`;
  const headers = { Authorization: `Bearer ${token}` };
  const response = await ask(url, { headers, signal });
  // The plugin is not installed: nobody tells anything, and nothing is wrong.
  if (response.status === NOT_FOUND) return;
  if (!response.ok || !response.body)
    throw new Error(`it answers ${response.status} ${response.statusText}`);
  for await (const text of linesOf(response.body)) {
    const line: unknown = JSON.parse(text);
    if (!isLine(line)) throw new Error('it answers in another form');
    const { entityRef, facts, observedAt } = line;
    yield {
      entityRef,
      facts: { [setOf(entityRef)]: facts },
      observedAt: Date.parse(observedAt),
    };
  }
}

/** The collectors of what Banyan's other backends know. */
export const pluginCollectors = (options: Options): FactCollector[] =>
  PLUGINS.map(({ plugin, title, sets, setOf }) => ({
    ...{ id: plugin, title, sets },
    collect: ({ signal }) =>
      collected(options, { plugin, title, setOf }, signal),
  }));
