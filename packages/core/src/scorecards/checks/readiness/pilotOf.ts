import type { Migration } from '../../../migration';
import type { Facts, Judgement } from '../../check';
import { noData, notApplicable } from '../../verdicts';
import { stated } from './stated';

/** A reference to a migration in full, in the namespace of who names it. */
function fullRef(named: string, of: string): string {
  const [, kind = 'migration', path = ''] =
    /^(?:([^:]+):)?(.+)$/.exec(named) ?? [];
  const namespace = of.slice(of.indexOf(':') + 1, of.indexOf('/'));
  const full = path.includes('/') ? path : `${namespace}/${path}`;
  return `${kind}:${full}`.toLocaleLowerCase('en-US');
}

/** The migration that an organization calls its pilot, or why there is none. */
export function pilotOf(facts: Facts): Migration | Judgement {
  const { pilot } = stated(facts);
  if (pilot === null)
    return notApplicable('no pilot is named (banyan/pilot), so none runs');
  return (
    facts.world.migrations.get(fullRef(pilot, facts.entity.ref)) ??
    noData('its pilot is no migration of the catalog: mend banyan/pilot')
  );
}
