import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { graphResponseSchema } from '@banyan/backstage-plugin-banyan-common';
import { entitiesOfAnswer } from './entitiesOfAnswer';
import { type TopologyGraph, topologyGraph } from './topologyGraph';

/** Different views that are kept; callers who may see the same share one. */
const MOST_VIEWS = 20;
const TIMEOUT_MS = 20_000;

/** @public */
export type TopologyReaderOptions = {
  discovery: DiscoveryService;
  auth: AuthService;
  fetch?: typeof fetch;
};

/** @public */
export type TopologyQuery = {
  /** The reference of a group, system or domain. */
  scope?: string;
  /** True = deprecated entities too. */
  history?: boolean;
};

/** One answer that is kept. */
type KnownView = { query: string; etag: string; graph: TopologyGraph };

const unavailable = (why: string) =>
  new ServiceUnavailableError(
    `The graph of the catalog cannot be read, and without it nobody knows who may see what. ${why} Try again in a moment.`,
  );

/** The topology backend says why, in the form of every Backstage error. */
async function refusal(response: Response): Promise<Error> {
  const body = await response.json().catch(() => undefined);
  const message = String(body?.error?.message ?? response.statusText);
  switch (response.status) {
    case 400:
      return new InputError(message);
    case 403:
      return new NotAllowedError(message);
    case 404:
      return new NotFoundError(message);
    default:
      return unavailable(`The topology backend says: ${message}.`);
  }
}

/** When the catalog was last seen like this, by a response without a body. */
function readAt(response: Response, otherwise: string): string {
  const date = new Date(response.headers.get('Last-Modified') ?? NaN);
  return Number.isNaN(date.getTime()) ? otherwise : date.toISOString();
}

/**
 * Asks the topology backend, on behalf of a caller, for the part of the catalog's graph that
 * this caller may see. It is asked every time, so that nobody sees what has been hidden
 * meanwhile; what has not changed is not sent again.
 *
 * @public
 */
export class TopologyReader {
  readonly #options: TopologyReaderOptions;
  /** An ETag stands for what is in a view, not for who has it. */
  #known: readonly KnownView[] = [];

  constructor(options: TopologyReaderOptions) {
    this.#options = options;
  }

  /** Fails with a sentence for people when the scope is not to be found, or nobody answers. */
  async graph(
    credentials: BackstageCredentials,
    { scope, history = false }: TopologyQuery = {},
  ): Promise<TopologyGraph> {
    const query = new URLSearchParams({
      ...(scope === undefined ? {} : { scope }),
      history: String(history),
    }).toString();
    const known = this.#known.filter(each => each.query === query);
    const response = await this.#ask(query, credentials, known);
    const etag = response.headers.get('ETag') ?? '';
    const same = known.find(each => each.etag === etag)?.graph;
    if (response.status === 304 && same) {
      const builtAt = readAt(response, same.builtAt);
      return this.#keep({ query, etag, graph: { ...same, builtAt } });
    }
    if (!response.ok) throw await refusal(response);
    const answer = graphResponseSchema.safeParse(await response.json());
    if (!answer.success)
      throw unavailable('The topology backend answers in another form.');
    return this.#keep({
      query,
      etag,
      graph: topologyGraph(entitiesOfAnswer(answer.data), answer.data),
    });
  }

  async #ask(
    query: string,
    credentials: BackstageCredentials,
    known: readonly KnownView[],
  ): Promise<Response> {
    const { auth, discovery } = this.#options;
    const ask = this.#options.fetch ?? fetch;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'topology',
    });
    const etags = known.map(({ etag }) => etag).join(', ');
    try {
      const url = await discovery.getBaseUrl('topology');
      return await ask(`${url}/v1/graph?${query}`, {
        headers: {
          Authorization: `Bearer ${token}`,
          ...(etags === '' ? {} : { 'If-None-Match': etags }),
        },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch {
      throw unavailable('The topology backend does not answer.');
    }
  }

  /** What was used most recently is the last to go. */
  #keep(view: KnownView): TopologyGraph {
    const { query, etag, graph } = view;
    const others = this.#known.filter(
      each => each.query !== query || each.etag !== etag,
    );
    if (etag !== '') this.#known = [view, ...others].slice(0, MOST_VIEWS);
    return graph;
  }
}
