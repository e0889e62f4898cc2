import type { OwnershipFinding } from '@banyan/backstage-plugin-banyan-common';
import { entityTitle } from '@banyan/backstage-plugin-banyan-react';
import { teamOfFinding } from '../data/findingsByTeam';
import type { OwnershipView } from '../data/ownershipView';

/** A finding with the names that it is shown, filtered and counted by. */
export type FindingRow = OwnershipFinding & {
  id: string;
  /** What its check asks for, in words. */
  asks: string;
  title: string;
  kind: string;
  type: string;
  team?: string;
  teamTitle: string;
  unit?: string;
  unitTitle: string;
  organisation?: string;
  organisationTitle: string;
};

const kindOf = (ref: string) => ref.slice(0, Math.max(ref.indexOf(':'), 0));

const namespaceOf = (ref: string) =>
  ref.slice(ref.indexOf(':') + 1, Math.max(ref.indexOf('/'), 0));

/** The organisation of what nobody owns is the one of its namespace, if there is exactly one. */
function organisationOf(
  { groupOf, organisations }: OwnershipView,
  entityRef: string,
  team?: string,
): string | undefined {
  const owning = groupOf.get(team ?? entityRef);
  if (owning) return owning.organization ?? owning.ref;
  const near = organisations.filter(
    ({ ref }) => namespaceOf(ref) === namespaceOf(entityRef),
  );
  return near.length === 1 ? near[0].ref : undefined;
}

/** The findings of the view, accepted ones too: failures first, then by check and name. */
export function findingRows(view: OwnershipView): FindingRow[] {
  const titleOf = (ref: string | undefined) => {
    if (!ref) return '';
    return (
      view.topology.byRef.get(ref)?.title ||
      view.groupOf.get(ref)?.title ||
      entityTitle(ref)
    );
  };
  const asks = new Map(view.checks.map(({ check, title }) => [check, title]));
  return [...view.findings, ...view.accepted]
    .map(finding => {
      const { entityRef } = finding;
      const node = view.topology.byRef.get(entityRef);
      const team = teamOfFinding(view, finding);
      const unit = view.groupOf.get(team ?? entityRef)?.unit;
      const organisation = organisationOf(view, entityRef, team);
      return {
        ...finding,
        id: `${finding.check} ${entityRef}`,
        asks: asks.get(finding.check) ?? finding.check,
        title: titleOf(entityRef),
        kind: node?.kind ?? kindOf(entityRef),
        type: node?.type ?? '',
        team,
        teamTitle: titleOf(team),
        unit,
        unitTitle: titleOf(unit),
        organisation,
        organisationTitle: titleOf(organisation),
      };
    })
    .sort(
      (a, b) =>
        a.verdict.localeCompare(b.verdict) ||
        a.check.localeCompare(b.check) ||
        a.title.localeCompare(b.title),
    );
}
