import type { BreakerSpell } from '@banyan/backstage-plugin-banyan-common';

/** A lane of states: the breaker, or one of its instances. */
export type Lane = { instance: string; spells: readonly BreakerSpell[] };

/** The lane of all instances, then one each; `hidden` are not drawn because there are too many. */
export type Lanes = {
  all: readonly BreakerSpell[];
  instances: readonly Lane[];
  hidden: number;
};

/** More instances than this: only those that differ most. */
const MANY = 8;
const DIFFERING = 5;

/** How long a lane was not closed. */
const trouble = ({ spells }: Lane, to: number) =>
  spells
    .filter(({ state }) => state !== 'closed')
    .reduce((sum, spell) => sum + (spell.to ?? to) - spell.from, 0);

/** The spells of a history as lanes. */
export function lanes(spells: readonly BreakerSpell[], to: number): Lanes {
  const byInstance = new Map<string, BreakerSpell[]>();
  for (const spell of spells) {
    if (spell.instance === null) continue;
    const lane = byInstance.get(spell.instance);
    if (lane) lane.push(spell);
    else byInstance.set(spell.instance, [spell]);
  }
  const every = [...byInstance]
    .map(([instance, ofInstance]) => ({ instance, spells: ofInstance }))
    .toSorted((a, b) =>
      a.instance.localeCompare(b.instance, 'en', { numeric: true }),
    );
  const shown =
    every.length <= MANY
      ? every
      : every
          .toSorted((a, b) => trouble(b, to) - trouble(a, to))
          .slice(0, DIFFERING);
  return {
    all: spells.filter(({ instance }) => instance === null),
    instances: shown,
    hidden: every.length - shown.length,
  };
}
