import { isProductionService, neighbours } from '../../../graph';
import { figure } from '../../../migration/words';
import type { Check, CheckEvidence, Facts } from '../../check';
import { fail, noData, notApplicable, pass } from '../../verdicts';
import { about, aboutEach } from '../derived/evidence';
import { liveInDomains } from '../derived/membersByPlace';
import { needs } from '../derived/notTold';
import { whenLive } from '../derived/subjects';
import { plural } from '../derived/words';
import { verb } from '../derived/verb';

const MOST_DRIFT = 0.05;

type Drift = {
  calls: number;
  differing: CheckEvidence[];
  same: CheckEvidence[];
};

/** What the catalog declares of one caller beside what its traces show; only what both can know counts. */
function addDrift(
  { world }: Facts,
  caller: number,
  observed: readonly { to: string }[],
  drift: Drift,
) {
  const { graph, live } = world;
  const seen = new Set(observed.flatMap(({ to }) => graph.ids.get(to) ?? []));
  const declared = new Set(
    [...neighbours(graph.calls, caller)].filter(to => live[to]),
  );
  const ends = (to: number, text: string) => [
    ...about(graph, caller, text),
    ...about(graph, to, 'the callee'),
  ];
  for (const to of new Set([...declared, ...seen])) {
    drift.calls++;
    if (!seen.has(to))
      drift.differing.push(...ends(to, 'declares a call that no trace shows'));
    else if (!declared.has(to))
      drift.differing.push(
        ...ends(to, 'makes a call that it does not declare'),
      );
    else drift.same.push(...ends(to, 'declares a call that traces show'));
  }
}

/** OBS-07 */
export const declaresWhatIsSeen: Check = {
  id: 'OBS-07',
  track: 'observability',
  level: 'gold',
  title: 'has a catalog that says what the traces show',
  why: 'A map that is one tenth wrong is not looked at in an incident, and then not at all.',
  source: 'chapter S1',
  remediation:
    'Take the calls from the traces into spec.calls, and drop those that no trace has shown for weeks.',
  appliesTo: 'domains',
  needs: [needs('traces')],
  looksAt: ({ kind }) => kind === 'domain',
  judge: whenLive(facts => {
    const { id, world } = facts;
    const { graph } = world;
    const services = (world.once(liveInDomains).get(id) ?? []).filter(each =>
      isProductionService(graph.entities[each]),
    );
    if (services.length === 0)
      return notApplicable('no service in production is in it');
    const drift: Drift = { calls: 0, differing: [], same: [] };
    const silent = services.filter(each => {
      const traces = world.told(graph.entities[each].ref, 'traces');
      if (traces) addDrift(facts, each, traces.calls, drift);
      return !traces;
    });
    const evidence = [
      ...drift.differing,
      ...aboutEach(graph, silent, 'no traces'),
      ...drift.same,
    ];
    const differing = drift.differing.length / 2;
    const share = differing / Math.max(drift.calls, 1);
    const message = `${differing} of ${plural(drift.calls, 'call')} ${verb(differing, 'differs', 'differ')} (${figure(100 * share)} %, 5 % at most expected)`;
    if (share > MOST_DRIFT) return fail(message, { evidence });
    return silent.length > 0
      ? noData(
          `${silent.length} of ${plural(services.length, 'service')} ${verb(silent.length, 'tells', 'tell')} no traces: connect a collector of traces`,
          { evidence },
        )
      : pass(message, { evidence });
  }),
};
