import type { GroupSummary } from '@banyan/backstage-plugin-banyan-common';
import type { OwnershipView } from '../data/ownershipView';
import { type Counted, countedOf, type CountedItem } from './counted';

/** The figures of a team that can be asked what they count. */
export const TEAM_FIGURES = [
  'people',
  'services',
  'a-head',
  'stores',
  'tiers',
  'across',
] as const;

/** One of the figures. */
export type TeamFigure = (typeof TEAM_FIGURES)[number];

const peopleRule = ({ headcount, headcountIllustrative }: GroupSummary) => {
  if (headcount.direct === undefined)
    return 'Unknown: the group has no banyan/headcount and no members.';
  const words = headcountIllustrative ? ' The number is illustrative.' : '';
  return `${headcount.direct} people: banyan/headcount of the group, else its members.${words}`;
};

function aHeadRule({ services, headcount }: GroupSummary): string {
  const people = headcount.direct;
  if (people === undefined) return 'Unknown, since the people are unknown.';
  if (people === 0) return 'Unknown: the team has nobody to share by.';
  return `${services.direct} services / ${people} people = ${(services.direct / people).toFixed(2)}`;
}

/** A figure counts the whole catalog that one may read; the view has only what its scope shows. */
function counting(
  rule: string,
  items: readonly CountedItem[],
  figure: number,
): Counted {
  const away = figure - items.length;
  return {
    rule: away > 0 ? `${rule} ${away} of them are outside this scope.` : rule,
    items,
  };
}

/** Says what each figure of a team counts. */
export function teamFigures(view: OwnershipView, team: GroupSummary) {
  const { ref, title, services, stores, components, calls } = team;
  const counted = countedOf(view, ref);
  const itself = { ref, title, note: team.type };
  const all: Readonly<Record<TeamFigure, () => Counted>> = {
    people: () => ({ rule: peopleRule(team), items: [itself] }),
    services: () =>
      counting(
        'Components of type service or gateway that the team owns itself.',
        counted.services(),
        services.direct,
      ),
    'a-head': () => ({ rule: aHeadRule(team), items: counted.services() }),
    stores: () =>
      counting(
        'Resources that the team owns itself.',
        counted.stores(),
        stores.direct,
      ),
    tiers: () =>
      counting(
        'All components that the team owns itself, by tier.',
        counted.components(),
        components.direct,
      ),
    across: () =>
      counting(
        'Calls between another unit and what the team and all below it own.',
        [...counted.out(), ...counted.into()],
        calls.outOfUnit + calls.intoUnit,
      ),
  };
  return (figure: TeamFigure): Counted => all[figure]();
}
