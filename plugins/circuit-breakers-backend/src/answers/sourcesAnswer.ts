import type { BreakerSourceInfo } from '@banyan/backstage-plugin-banyan-common';
import type { View } from './Views';

/** What is wrong might name what is hidden. */
const SOMETHING = 'It cannot be read. A portal admin can see why.';

type SourcesOptions = {
  isInScope: (ref: string) => boolean;
  /** True = nothing is left out by a scope. */
  everything: boolean;
  /** How many breakers of the answer each source tells of. */
  told: ReadonlyMap<string, number>;
};

/**
 * The sources that tell of something in scope, without the components that the caller may not
 * see. One that tells of nothing yet is for those who may see everything.
 */
export function sourcesAnswer(
  { seen, seesAll }: View,
  sources: readonly BreakerSourceInfo[],
  { isInScope, everything, told }: SourcesOptions,
): BreakerSourceInfo[] {
  return sources.flatMap(source => {
    const { entityRefs, problem } = source;
    const visible = entityRefs.filter(ref => seen.sees(ref));
    const refs = visible.filter(isInScope);
    const isShown =
      refs.length > 0 || (entityRefs.length === 0 && seesAll && everything);
    if (!isShown) return [];
    const hidesSome = visible.length < entityRefs.length;
    // A note on a source that is well is about services that it names.
    const known = !seesAll && source.health === 'ok' ? null : problem;
    return {
      ...source,
      entityRefs: refs,
      breakers: told.get(source.id) ?? 0,
      problem: hidesSome && known !== null ? SOMETHING : known,
    };
  });
}
