import { isProductionService } from '../../../graph';
import { figure } from '../../../migration/words';
import type { Check, Facts } from '../../check';
import { fail, noData, pass } from '../../verdicts';
import { annotated, annotationPatch } from '../derived/annotated';
import { callsFrom } from '../derived/calls';
import { aboutEach } from '../derived/evidence';
import { needs } from '../derived/notTold';

const LEAST_SEEN = 0.95;

/** Who it waits for among the living, by its own word. */
const awaited = (facts: Facts): number[] =>
  callsFrom(facts)
    .filter(({ to, call }) => call.mode === 'sync' && facts.world.live[to])
    .map(({ to }) => to);

/** OBS-02: traces that are there prove that tracing is on. */
export const isTraced: Check = {
  id: 'OBS-02',
  track: 'observability',
  level: 'silver',
  title: 'is traced, and its calls are seen',
  why: 'A request that crosses six services can be followed only if none of them drops the thread.',
  source: 'chapter S0',
  remediation:
    'Instrument the clients of the calls that no trace shows, and pass the trace context on; drop calls from the catalog that no longer exist.',
  appliesTo: 'services and gateways in production',
  needs: [needs('traces')],
  looksAt: isProductionService,
  judge: facts => {
    const { graph } = facts.world;
    const declared = awaited(facts);
    const traces = facts.told('traces');
    if (!traces) {
      if (annotated(facts.entity, 'tracing') === undefined)
        return noData(
          'nobody states whether it is traced: set banyan/tracing, and connect a collector of traces',
          { patch: annotationPatch({ tracing: `'on'` }) },
        );
      return declared.length === 0
        ? pass('traced, and it waits for nobody')
        : noData(
            'tracing is on, and nobody tells what the traces show: connect a collector of traces',
          );
    }
    const shown = new Set(traces.calls.map(({ to }) => to));
    const isSeen = (id: number) => shown.has(graph.entities[id].ref);
    const seen = declared.filter(isSeen);
    const evidence = aboutEach(
      graph,
      declared.toSorted((a, b) => Number(isSeen(a)) - Number(isSeen(b))),
      id => (isSeen(id) ? 'seen in traces' : 'declared, and in no trace'),
    );
    if (declared.length === 0) return pass('traced, and it waits for nobody');
    const share = seen.length / declared.length;
    const message = `traces of ${traces.days} days show ${seen.length} of ${declared.length} declared calls (${figure(100 * share)} %, 95 % expected)`;
    return share >= LEAST_SEEN
      ? pass(message, { evidence })
      : fail(message, { evidence });
  },
};
