import { NONE } from '../../../graph';
import type { Migration } from '../../../migration';
import { isOrganization } from '../../../ownership';
import type { Check, CheckEvidence, Facts, Judgement } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { plural } from '../derived/words';
import { pilotOf } from './pilotOf';
import { stated } from './stated';

/** In how many domains the targets lie; undefined = of one of them nobody says. */
function domainsOf({ world: { graph } }: Facts, targets: readonly string[]) {
  const domains = targets.map(ref => {
    const id = graph.ids.get(ref);
    return id === undefined ? NONE : graph.domain[id];
  });
  return domains.includes(NONE) ? undefined : new Set(domains).size;
}

function judgedPilot(
  facts: Facts,
  { ref, capabilities }: Migration,
): Judgement {
  const targets = [...new Set(capabilities.flatMap(({ to }) => to ?? []))];
  const isOpen = capabilities.some(({ to }) => to === null);
  const domains = domainsOf(facts, targets);
  const { boundariesClear } = stated(facts);
  const evidence: CheckEvidence[] = [
    { text: 'the pilot', entityRef: ref },
    ...targets.map(entityRef => ({ text: 'what it builds', entityRef })),
  ];
  const message = `the pilot builds ${plural(targets.length, 'service')}${domains === undefined ? '' : ` in ${plural(domains, 'domain')}`}, 1 expected`;
  if (targets.length > 1 || (domains ?? 1) > 1)
    return fail(message, { evidence });
  if (boundariesClear === false)
    return fail(`${message}; its boundaries are not clear`, { evidence });
  if (isOpen || targets.length === 0)
    return noData(
      'nobody states what the pilot builds: set to on its capabilities',
      { evidence },
    );
  if (domains === undefined)
    return noData(`${message}; nobody states its domain`, { evidence });
  return boundariesClear === null
    ? noData(
        `${message}; nobody states whether boundaries are clear: set domainBoundariesClear in banyan/readiness`,
        { evidence },
      )
    : pass(`${message}, and its boundaries are clear`, { evidence });
}

/** READY-08 */
export const pilotsOneService: Check = {
  id: 'READY-08',
  track: 'readiness',
  level: 'silver',
  title: 'tries it with one service of one clear domain',
  why: 'A pilot shall teach how to build and run a service. Two at once teach how hard the cut between them was.',
  source: 'chapter S0',
  remediation:
    'Shrink the pilot to one service whose edges everybody agrees on.',
  appliesTo: 'organizations that name a pilot',
  looksAt: isOrganization,
  judge: facts => {
    const pilot = pilotOf(facts);
    return 'verdict' in pilot ? pilot : judgedPilot(facts, pilot);
  },
};
