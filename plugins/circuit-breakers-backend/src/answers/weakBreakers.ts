import type { CoverageResponse } from '@banyan/backstage-plugin-banyan-common';
import { settingsOf } from './breakerItem';
import { lintOf } from './breakerAnswer';
import type { GraphView } from './GraphView';
import type { VisibleBreaker } from './visibleBreakers';

type Weak = CoverageResponse['weak'][number];
type Kind = Weak['kind'];

const KINDS: [kind: Kind, check: string][] = [
  ['no-fallback', 'RES-02'],
  ['waits-longer-than-caller', 'RES-04'],
  ['one-trial-call', 'RES-04'],
  ['settings', 'RES-04'],
  ['retired-library', 'RES-05'],
];

/** Settings whose verdicts are of a kind of their own. */
const KIND_OF = new Map<string, Kind>([
  ['fallback', 'no-fallback'],
  ['halfOpenCalls', 'one-trial-call'],
  ['library', 'retired-library'],
]);

/** In which ways a breaker is weak, and what there is to say about each. */
function weaknesses(
  view: GraphView,
  breaker: VisibleBreaker,
): Map<Kind, string> {
  const { call, entityRef, live } = breaker;
  const lint = lintOf(view, breaker);
  const { timeoutMs } = settingsOf(live?.rollUp.settings ?? {}, call);
  const patience = view.patienceWith(entityRef);
  const waitsLonger =
    timeoutMs !== null && patience !== undefined && timeoutMs > patience;
  const found = new Map<Kind, string>();
  for (const { setting, verdict, message } of lint) {
    if (verdict !== 'warn' && verdict !== 'fail') continue;
    const kind =
      setting === 'timeoutMs' && waitsLonger
        ? 'waits-longer-than-caller'
        : (KIND_OF.get(setting) ?? 'settings');
    const before = found.get(kind);
    found.set(kind, before === undefined ? message : `${before}; ${message}`);
  }
  if (waitsLonger && !found.has('waits-longer-than-caller'))
    found.set(
      'waits-longer-than-caller',
      `waits ${timeoutMs} ms; its most impatient caller gives up after ${patience} ms`,
    );
  if (call && !call.fallback && !found.has('no-fallback'))
    found.set(
      'no-fallback',
      call.critical
        ? 'fails fast; the call is critical, so RES-02 does not ask for more'
        : 'declares no answer of its own',
    );
  return found;
}

/** Breakers that exist, but would not help as they should; every kind, in one order. */
export function weakBreakers(
  view: GraphView,
  breakers: readonly VisibleBreaker[],
): Weak[] {
  const found = breakers.map(breaker => ({
    id: breaker.id,
    messages: weaknesses(view, breaker),
  }));
  return KINDS.map(([kind, check]) => ({
    kind,
    check,
    breakers: found.flatMap(({ id, messages }) => {
      const message = messages.get(kind);
      return message === undefined ? [] : [{ id, message }];
    }),
    total: breakers.length,
  }));
}
