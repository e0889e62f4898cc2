import type {
  BreakerTarget,
  SourceReading,
} from '@banyan/backstage-plugin-banyan-node';
import type { BreakerReading } from '@banyan/core';
import { parseEntityRef } from '@backstage/catalog-model';
import type { Components } from './Components';

const SHOWN = 3;

/** What a source told, of components of the catalog; a note when it told of others too. */
export type Readings = { readings: BreakerReading[]; note?: string };

function noteOn(strangers: ReadonlySet<string>): string | undefined {
  if (strangers.size === 0) return undefined;
  const names = [...strangers].slice(0, SHOWN).join(', ');
  const more =
    strangers.size > SHOWN ? ` and ${strangers.size - SHOWN} more` : '';
  return `Left out are the breakers of ${names}${more}: not exactly one component of the catalog is called so. Register it, or set namespace for this source.`;
}

/** Finds out whose breakers a source told of, and whom they stand before. */
export function toReadings(
  told: readonly SourceReading[],
  target: BreakerTarget,
  { components, now }: { components: Components; now: number },
): Readings {
  const { namespace } = target.options;
  const strangers = new Set<string>();
  const readings = told.flatMap(({ service, ...reading }) => {
    const entityRef =
      target.entityRef ??
      components.byService(
        service ?? '',
        typeof namespace === 'string' ? namespace : undefined,
      )?.ref;
    if (entityRef === undefined) {
      strangers.add(service ?? 'a service without a name');
      return [];
    }
    return {
      ...reading,
      source: target.id,
      entityRef,
      dependencyRef: components.dependencyOf(entityRef, reading.name),
      instance:
        reading.instance ?? target.instance ?? parseEntityRef(entityRef).name,
      // Nothing is seen before it happens.
      observedAt: Math.min(reading.observedAt ?? now, now),
    };
  });
  return { readings, note: noteOn(strangers) };
}
