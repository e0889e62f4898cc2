import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  type MeasuringPlugin,
  notInstalled,
  type Told,
} from '@banyan/backstage-plugin-banyan-common';
import type { z } from 'zod';
import { failureOf } from './failureOf';
import { refusalOf } from './refusalOf';

const TIMEOUT_MS = 20_000;
const NOT_FOUND = 404;

type Options = {
  auth: AuthService;
  discovery: DiscoveryService;
  timeoutMs?: number;
};

/** What is asked of which backend, and the form of its answer. */
export type Question<T> = {
  plugin: MeasuringPlugin;
  path: string;
  schema: z.ZodType<T>;
};

const missing = (because: string) => ({ state: 'missing', because }) as const;

/** Asks Banyan's other backends on behalf of a caller, who hears what they may hear and nothing else. */
export class Backends {
  constructor(private readonly options: Options) {}

  /** Never fails: what nobody tells is missing, with the reason. */
  async told<T>(
    question: Question<T>,
    credentials: BackstageCredentials,
  ): Promise<Told<T>> {
    const { plugin, schema } = question;
    try {
      const response = await this.#ask(question, credentials);
      if (!response.ok) {
        const refusal = await refusalOf(response);
        return missing(
          response.status === NOT_FOUND && refusal === null
            ? notInstalled(plugin)
            : `${plugin} answers: ${refusal ?? response.status}`,
        );
      }
      const answer = schema.safeParse(await response.json());
      return answer.success
        ? { state: 'told', value: answer.data }
        : missing(`${plugin} answers in another form`);
    } catch (error) {
      return missing(failureOf(error, plugin));
    }
  }

  async #ask(
    { plugin, path }: Pick<Question<unknown>, 'path' | 'plugin'>,
    credentials: BackstageCredentials,
  ): Promise<Response> {
    const { auth, discovery, timeoutMs = TIMEOUT_MS } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: plugin,
    });
    return fetch(`${await discovery.getBaseUrl(plugin)}${path}`, {
      headers: { Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(timeoutMs),
    });
  }
}
