import {
  countOf,
  type Fields,
  fieldsOf,
  type SourceReading,
  textOf,
  told,
} from '@banyan/backstage-plugin-banyan-node';
import type { BreakerState } from '@banyan/core';
import type { OnOurClock } from './ProducerClocks';
import { callsOf, settingsOf, totalsOf } from './opossumNumbers';

type KnownState = { state: BreakerState; unknownBecause?: string };

/**
 * What opossum says of its circuits: all of a service (`{service, instance, breakers}`), one
 * `circuit.toJSON()`, or an array of them; undefined = it is none of these.
 */
export function opossumReadings(
  json: unknown,
  onOurClock: OnOurClock,
): SourceReading[] | undefined {
  if (Array.isArray(json))
    return json.map((each, i) =>
      readingOf(each, `circuit ${i + 1}`, onOurClock),
    );
  const answer = fieldsOf(json);
  if (!answer) return undefined;
  if (answer.breakers === undefined) {
    return fieldsOf(answer.state) && [readingOf(answer, 'circuit', onOurClock)];
  }
  const of = told({
    service: textOf(answer.service),
    instance: textOf(answer.instance),
    startedAt: onOurClock(countOf(answer.startedAt)),
  });
  const breakers = fieldsOf(answer.breakers);
  const readings = breakers
    ? Object.entries(breakers).map(([name, each]) => ({
        ...readingOf(each, name, onOurClock),
        name,
      }))
    : opossumReadings(answer.breakers, onOurClock);
  return readings?.map(reading => ({ ...reading, ...of }));
}

function readingOf(
  json: unknown,
  name: string,
  onOurClock: OnOurClock,
): SourceReading {
  const circuit = fieldsOf(json);
  const state = fieldsOf(circuit?.state);
  if (!circuit || !state) {
    return {
      name,
      state: 'unknown',
      unknownBecause: 'its entry is not what circuit.toJSON() of opossum makes',
    };
  }
  const options = fieldsOf(circuit.options) ?? {};
  const known = stateOf(state, circuit.forced);
  const since = onOurClock(countOf(circuit.since));
  const sleepMs = countOf(options.resetTimeout);
  return {
    name: textOf(state.name) ?? name,
    ...known,
    // opossum's own lastTimerAt is when the circuit was made, not when it opened.
    ...(since !== undefined && { since }),
    ...(known.state === 'open' &&
      since !== undefined &&
      sleepMs !== undefined && { nextProbeAt: since + sleepMs }),
    ...callsOf(fieldsOf(circuit.status)),
    ...told({
      windowMs: countOf(options.rollingCountTimeout),
      totals: totalsOf(fieldsOf(circuit.totals)),
    }),
    settings: settingsOf(options),
  };
}

function stateOf(state: Fields, forced: unknown): KnownState {
  if (state.shutdown === true) return unknown('it has been shut down');
  const are = (['open', 'halfOpen', 'closed'] as const).filter(
    each => state[each] === true,
  );
  if (are.length !== 1) {
    return unknown(
      are.length ? `it says ${are.join(' and ')} at once` : 'it says no state',
    );
  }
  if (state.enabled === false) return { state: 'disabled' };
  if (forced === 'open' && are[0] !== 'closed') return { state: 'forced-open' };
  if (forced === 'closed' && are[0] === 'closed')
    return { state: 'forced-closed' };
  return { state: are[0] === 'halfOpen' ? 'half-open' : are[0] };
}

function unknown(unknownBecause: string): KnownState {
  return { state: 'unknown', unknownBecause };
}
