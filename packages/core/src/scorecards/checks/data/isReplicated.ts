import { CRITICAL_TIER } from '../../../migration/criticalTier';
import type { Check } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { annotationPatch, counted } from '../derived/annotated';
import { liveUsers } from '../derived/calls';
import { aboutEach } from '../derived/evidence';
import { whenLive } from '../derived/subjects';
import { joined } from '../derived/words';

const LEAST = { replicas: 3, zones: 2 };
const NAMES = ['replicas', 'zones'] as const;

/** DATA-07 */
export const isReplicated: Check = {
  id: 'DATA-07',
  track: 'data',
  level: 'silver',
  title: 'is no single point of failure',
  why: 'One database that everything waits for takes everything with it.',
  source: 'chapter S1',
  remediation:
    'Replicate it over zones, or have fewer critical services wait for it.',
  appliesTo: 'resources that a component of tier 0 or 1 uses',
  looksAt: ({ kind }) => kind === 'resource',
  judge: whenLive(facts => {
    const { graph } = facts.world;
    const critical = liveUsers(facts).filter(
      user => (graph.entities[user].tier ?? Infinity) <= CRITICAL_TIER,
    );
    if (critical.length === 0) {
      return notApplicable('nothing of tier 0 or 1 is known to use it');
    }
    const evidence = aboutEach(
      graph,
      critical,
      user => `uses it, tier ${graph.entities[user].tier}`,
    );
    const figures = NAMES.map(name => ({
      name,
      least: LEAST[name],
      value: counted(facts.entity, name),
    }));
    const message = joined(
      figures.map(
        ({ name, least, value }) =>
          `${value ?? 'unknown'} ${name} (at least ${least})`,
      ),
    );
    if (
      figures.some(({ value, least }) => value !== undefined && value < least)
    ) {
      return fail(message, { evidence });
    }
    const missing = figures.filter(({ value }) => value === undefined);
    return missing.length === 0
      ? pass(message, { evidence })
      : noData(
          `${message}: set ${joined(missing.map(({ name }) => `banyan/${name}`))}`,
          {
            evidence,
            patch: annotationPatch(
              Object.fromEntries(
                missing.map(({ name, least }) => [name, `'${least}'`]),
              ),
            ),
          },
        );
  }),
};
