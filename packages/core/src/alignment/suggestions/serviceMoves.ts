import { NONE } from '../../graph';
import { CallTally } from './callTally';
import { type Opening, openings, servicesOf } from './openings';
import { purityOfUnitMove } from './purityTally';
import { togetherAfter } from './togetherAfter';
import type { Trials } from './trials';

/** Tries one component in every team that has room for it. */
function tryComponent(
  trials: Trials,
  component: number,
  options: readonly Opening[],
): void {
  const { structure, unit } = trials.today;
  const { components, domain, team, teams } = structure;
  const mover = { moving: [component], axis: unit, other: domain };
  const trial = {
    mover,
    calls: new CallTally(trials.today, mover),
    purity: purityOfUnitMove(trials.today, mover.moving),
  };
  let togetherWith: ReturnType<typeof togetherAfter> | undefined;
  for (const option of options) {
    const isOwn =
      option.unit === unit[component] && option.teams.includes(team[component]);
    const effect = trials.attempt(
      trial,
      { place: option.unit, unit: option.unit },
      option.teams.length - (isOwn ? 1 : 0),
    );
    if (!effect) continue;
    togetherWith ??= togetherAfter(trials.today, component);
    for (const to of option.teams) {
      trials.keep({
        ...effect,
        kind: 'service-to-team',
        what: components[component],
        to: teams[to],
        together: togetherWith(to),
      });
    }
  }
}

/** Components to another team of their organization, from teams that keep a service. */
export function tryServices(trials: Trials): void {
  const { structure } = trials.today;
  const { inScope, map, team, teams, unit } = structure;
  const services = servicesOf(structure);
  const options = openings(structure, services);
  for (let component = 0; component < inScope; component++) {
    const from = team[component];
    if (from === NONE || unit[from] === NONE || services[from] < 2) continue;
    const organization = map.tree.organization[teams[from]];
    tryComponent(trials, component, options.get(organization) ?? []);
  }
}
