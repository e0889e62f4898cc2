import type {
  GroupSummary,
  OwnershipFinding,
} from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { findingsByTeam } from '../data/findingsByTeam';
import type { OwnershipView } from '../data/ownershipView';
import type { Counted } from './counted';
import { type TeamFigure, teamFigures } from './teamFigures';

/** One team with its figures. */
export type TeamRow = {
  id: string;
  ref: string;
  title: string;
  type: string;
  unit?: string;
  unitTitle: string;
  organisationTitle: string;
  /** Undefined = unknown, never zero. */
  people?: number;
  illustrativePeople: boolean;
  services: number;
  /** Services for each person; undefined when people are unknown or nobody. */
  servicesAHead?: number;
  components: number;
  stores: number;
  tiers: readonly number[];
  outOfUnit: number;
  intoUnit: number;
  findings: readonly OwnershipFinding[];
  /** What a figure counts, for whoever asks. */
  explain: (figure: TeamFigure) => Counted;
};

const ahead = (services: number, people?: number) =>
  people ? services / people : undefined;

/** The teams of the view with what they own themselves. */
export function teamRows(view: OwnershipView): TeamRow[] {
  const findings = findingsByTeam(view);
  const titleOf = (ref: string | undefined) =>
    ref ? (view.groupOf.get(ref)?.title ?? entityTitle(ref)) : '';
  const row = (team: GroupSummary): TeamRow => ({
    id: team.ref,
    ref: team.ref,
    title: team.title,
    type: team.type,
    unit: team.unit,
    unitTitle: titleOf(team.unit),
    organisationTitle: titleOf(team.organization),
    people: team.headcount.direct,
    illustrativePeople: team.headcountIllustrative,
    services: team.services.direct,
    servicesAHead: ahead(team.services.direct, team.headcount.direct),
    components: team.components.direct,
    stores: team.stores.direct,
    tiers: team.tiers.direct,
    outOfUnit: team.calls.outOfUnit,
    intoUnit: team.calls.intoUnit,
    findings: findings.get(team.ref) ?? [],
    explain: teamFigures(view, team),
  });
  return view.teams.map(row);
}

/** How much there is to do for a team: failures weigh more than any number of warnings. */
export const trouble = ({ findings }: TeamRow): number =>
  findings.reduce(
    (sum, { verdict }) => sum + (verdict === 'fail' ? 1000 : 1),
    0,
  );
