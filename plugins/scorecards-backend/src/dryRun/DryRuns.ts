import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { evaluateFilterPredicate } from '@backstage/filter-predicates';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type {
  DryRunRequest,
  DryRunResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Caller } from '../answers/Caller';
import { fullRef } from '../rights/fullRef';
import type { JudgedEntity, Scorecards } from '../Scorecards';
import { DryRunTally } from './DryRunTally';
import { type Part, partOf } from './partOf';
import { type TriedCheck, triedCheck } from './triedCheck';

/** What a dry run needs. */
export type DryRunsOptions = {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  scorecards: Pick<Scorecards, 'judge'>;
};

/** So many whole entities are read at a time. */
const PAGE = 500;
const LIMIT = 100;

type Entities = ReadonlyMap<string, Entity>;

function* pagesOf(refs: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < refs.length; at += PAGE)
    yield refs.slice(at, at + PAGE);
}

/** What checks would say; nothing of it is kept. */
export class DryRuns {
  constructor(private readonly options: DryRunsOptions) {}

  /** On what the caller sees in a scope. */
  async run(
    { credentials, sight }: Caller,
    { check: written, scope, limit = LIMIT }: DryRunRequest,
  ): Promise<DryRunResponse> {
    const root = scope === undefined ? undefined : fullRef(scope, 'scope');
    const isInside = sight.inScope(root);
    const tried = triedCheck(sight, written);
    const refs = [...sight.world.subjects]
      .filter(([ref, subject]) => tried.check.looksAt(subject) && isInside(ref))
      .map(([ref]) => ref)
      .filter(ref => sight.sees(ref));
    const tally = new DryRunTally(sight, limit);
    const part = partOf(sight);
    for (const page of pagesOf(refs.sort())) {
      const entities = await this.#entities(credentials, tried, page);
      for await (const judged of this.#judged(tried, part, { entities, page }))
        tally.add(judged);
    }
    return { ...tally.answer(), yaml: tried.yaml };
  }

  #judged(
    { check, filter }: TriedCheck,
    part: Part,
    { entities, page }: { entities: Entities; page: readonly string[] },
  ): AsyncIterable<JudgedEntity> {
    const passes = (entity: Entity | undefined) =>
      filter === undefined ||
      (entity !== undefined && evaluateFilterPredicate(filter, entity));
    return this.options.scorecards.judge({
      ...part,
      refs: page.filter(ref => passes(entities.get(ref))),
      checks: new Map([[check.id, check]]),
      entityOf: ref => entities.get(ref),
    });
  }

  /** Whole ones, as the caller may read them; none when they are not needed. */
  async #entities(
    credentials: BackstageCredentials,
    { readsEntities }: TriedCheck,
    refs: readonly string[],
  ): Promise<Entities> {
    if (!readsEntities) return new Map();
    const { items } = await this.options.catalog.getEntitiesByRefs(
      { entityRefs: [...refs] },
      { credentials },
    );
    return new Map(
      items.flatMap((entity, at): [string, Entity][] =>
        entity ? [[refs[at], entity]] : [],
      ),
    );
  }
}
