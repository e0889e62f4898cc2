import { parseEntityRef } from '@backstage/catalog-model';
import type { PushedReadings } from '@banyan/backstage-plugin-banyan-common';
import type { BreakerReading } from '@banyan/core';
import type { Board } from '../live/Board';
import type { PushOutcome } from '../live/LiveBreakers';
import type { Component } from './Components';
import type { KnownComponents } from './KnownComponents';
import { ProducerClock } from './ProducerClock';
import { PUSH } from './targets';

const PREFIX = 'push:';

type PushesOptions = {
  board: Board;
  known: KnownComponents;
  /** How often producers are to send. */
  everyMs: number;
};

/** What producers send of themselves: a source for each component that does. */
export class Pushes {
  readonly #options: PushesOptions;
  readonly #clocks = new Map<string, ProducerClock>();

  constructor(options: PushesOptions) {
    this.#options = options;
  }

  static isPush(source: string): boolean {
    return source.startsWith(PREFIX);
  }

  /** Takes what was sent; of components that the catalog does not have, nothing. */
  take(
    { sentAt, readings }: PushedReadings,
    { receivedAt, simulated }: { receivedAt: number; simulated: boolean },
  ): PushOutcome {
    const { board } = this.#options;
    const known = this.#options.known.current;
    const unknownRefs = new Set<string>();
    const bySource = new Map<string, BreakerReading[]>();
    for (const { entityRef, ...told } of readings) {
      const component = known.byRef(entityRef);
      if (!component) {
        unknownRefs.add(entityRef);
        continue;
      }
      const { ref } = component;
      const source = this.#describe(component, simulated);
      const onOurClock = this.#clockOf(source).at({ sentAt, receivedAt });
      const reading = {
        ...told,
        entityRef: ref,
        source,
        dependencyRef: known.dependencyOf(ref, told.name),
        instance: told.instance ?? parseEntityRef(ref).name,
        observedAt: receivedAt,
        since: onOurClock(told.since),
        nextProbeAt: onOurClock(told.nextProbeAt),
      };
      bySource.set(source, [...(bySource.get(source) ?? []), reading]);
    }
    for (const [source, each] of bySource) board.tell(source, each);
    const accepted = [...bySource.values()].flat().length;
    return { accepted, unknownRefs: [...unknownRefs] };
  }

  /** Those that are announced by an annotation, before they have sent anything. */
  announced(): string[] {
    return this.#options.known.current.all
      .filter(({ annotations = {} }) => PUSH in annotations)
      .map(each => this.#describe(each, false));
  }

  /** Whether a source is that of a component that is still there. */
  keeps(source: string): boolean {
    return Pushes.isPush(source) && this.#componentOf(source) !== undefined;
  }

  /** A source that another replica took something of; false = its component is gone. */
  recall(source: string, simulated: boolean): boolean {
    const component = this.#componentOf(source);
    if (component) this.#describe(component, simulated);
    return component !== undefined;
  }

  #componentOf(source: string): Component | undefined {
    const text = source.slice(PREFIX.length);
    return this.#options.known.current.byRef(`component:${text}`);
  }

  #describe({ ref, title }: Component, simulated: boolean): string {
    const { board, everyMs } = this.#options;
    const { namespace, name } = parseEntityRef(ref);
    const id = `${PREFIX}${namespace}/${name}`;
    const known = board.source(id)?.about;
    if (!known || (simulated && !known.simulated))
      board.describe({
        id,
        type: 'push',
        title,
        entityRef: ref,
        intervalMs: everyMs,
        orders: [],
        simulated,
      });
    return id;
  }

  #clockOf(source: string): ProducerClock {
    const clock = this.#clocks.get(source) ?? new ProducerClock();
    this.#clocks.set(source, clock);
    return clock;
  }
}
