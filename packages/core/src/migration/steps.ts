import type { MigrationEvidence } from './facts';
import type { Migration } from './migration';
import { type Movement, movementsOf } from './movements';
import { evidence } from './verdicts';
import { percentage } from './words';

/** The first step of each capability that has moved, in their order. */
export function firstSteps(migration: Migration, at: number): Movement[] {
  const seen = new Set<string>();
  return movementsOf(migration, at).filter(({ capability }) => {
    const isFirst = !seen.has(capability);
    seen.add(capability);
    return isFirst;
  });
}

const linkOf = (incident: string | null) =>
  incident !== null && /^https?:\/\//.test(incident) ? incident : null;

/** A step as what a verdict rests on. */
export const stepEvidence = ({
  capability,
  at,
  from,
  to,
  event,
}: Movement): MigrationEvidence =>
  evidence(
    `${event.stated}: ${percentage(from)} → ${percentage(to)}${event.note ? `, ${event.note}` : ''}`,
    { capability, at, url: linkOf(event.incident) },
  );
