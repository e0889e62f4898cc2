import type {
  AuthService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Request } from 'express';
import { dayOf } from '../days/days';
import type { Exemptions } from '../exemptions/Exemptions';
import type { CallerRights, Rights } from '../rights/Rights';
import type { CompiledScorecard, Scorecards, ScoredWorld } from '../Scorecards';
import type { Caller, Sight } from './Caller';
import type { ReadableEntities } from './ReadableEntities';
import { readWorld } from './readWorld';
import { beyondGraph, sightOf, type SightParts } from './sightOf';
import type { Views } from './Views';

/** Different sights that are kept; callers who may see the same share one. */
const MOST_SIGHTS = 20;

type CallersOptions = {
  auth: AuthService;
  exemptions: Pick<Exemptions, 'open'>;
  httpAuth: HttpAuthService;
  readable: ReadableEntities;
  rights: Pick<Rights, 'of'>;
  scorecards: Pick<Scorecards, 'judge' | 'view' | 'world'>;
  views: Views;
  now: () => number;
};

/** Those that may be read; a draft is for who answers for the group that owns it. */
const scorecardsFor = (
  { set }: ScoredWorld,
  readable: ReadonlySet<string>,
  { run }: CallerRights,
): CompiledScorecard[] =>
  set.scorecards.filter(
    ({ ref, draft, owner }) =>
      readable.has(ref) &&
      (!draft || run.everything || (owner !== null && run.about(owner))),
  );

/** Two callers with the same key see the same. */
const keyOf = ({
  graph,
  rights,
  readable,
  scorecards,
}: SightParts & { rights: CallerRights }): string =>
  JSON.stringify([
    ...[graph.seen.version, graph.seesAll, rights.readKey],
    ...[[...readable].sort(), scorecards.map(({ ref }) => ref)],
  ]);

/** Knows what each caller sees of the results, and may do. */
export class Callers {
  #sights = new Map<string, Promise<Sight>>();
  /** What the sights were made of, beside what callers may see. */
  #state = '';

  constructor(private readonly options: CallersOptions) {}

  /** Who asks: somebody who is signed in, or another backend. */
  async of(request: Request): Promise<Caller> {
    const allow: ('service' | 'user')[] = ['user', 'service'];
    return this.as(await this.options.httpAuth.credentials(request, { allow }));
  }

  async as(credentials: BackstageCredentials): Promise<Caller> {
    const { auth, exemptions, rights, scorecards, views } = this.options;
    const [graph, mine, open, view, world] = await Promise.all([
      views.of(credentials),
      rights.of(credentials),
      exemptions.open(),
      scorecards.view(),
      readWorld(scorecards),
    ]);
    const me = auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef
      : null;
    const readable = await this.options.readable.of(credentials, me ?? '', [
      ...world.set.scorecards.map(({ ref }) => ref),
      ...beyondGraph(world),
    ]);
    const sight = await this.#sight({
      ...{ graph, rights: mine, readable, view, world, exemptions: open },
      scorecards: scorecardsFor(world, readable, mine),
      judge: order => scorecards.judge(order),
    });
    return { credentials, me, rights: mine, sight };
  }

  /** The plugin itself, which sees everything. */
  async itself(): Promise<Caller> {
    return this.as(await this.options.auth.getOwnServiceCredentials());
  }

  #sight(parts: SightParts & { rights: CallerRights }): Promise<Sight> {
    this.#forgetOld(parts);
    const key = keyOf(parts);
    const sight = this.#sights.get(key) ?? sightOf(parts);
    this.#sights.delete(key);
    this.#sights.set(key, sight);
    sight.catch(() => this.#sights.delete(key));
    for (const oldest of this.#sights.keys()) {
      if (this.#sights.size <= MOST_SIGHTS) break;
      this.#sights.delete(oldest);
    }
    return sight;
  }

  #forgetOld({ exemptions, view, world }: SightParts): void {
    const state = JSON.stringify([
      ...[exemptions.revision, view.revision, world.readAt, world.set.revision],
      dayOf(this.options.now()),
    ]);
    if (state !== this.#state) this.#sights = new Map();
    this.#state = state;
  }
}
