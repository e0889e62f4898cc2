import { plural } from '@banyan/backstage-plugin-banyan-react';
import type { Texts } from '../answers';
import { textsOf } from '../answers';
import { type FieldId, READINESS_FIELDS } from '../fields';
import type { CatalogFacts, OwnedFacts, PilotFacts } from './CatalogFacts';

/** What the catalog answers, and where it says so. */
export type Prefill = Readonly<
  Partial<Record<FieldId, { text: string; from: string }>>
>;

/** A fact that is known, as the answer to a question. */
const known = (id: FieldId, value: string | number | null, from: string) =>
  value === null ? {} : { [id]: { text: String(value), from } };

function owned({ headcount, illustrative, ...of }: OwnedFacts): Prefill {
  return {
    ...known(
      'engineers',
      headcount,
      illustrative
        ? 'headcount of all teams, in part illustrative'
        : 'headcount of all teams',
    ),
    ...known('services', of.services, 'services that the teams own'),
    // That nobody calls a team a platform team does not say that there is none.
    ...known(
      'platformTeam',
      of.platformTeams > 0 ? 'yes' : null,
      `${plural(of.platformTeams, 'team')} with function platform`,
    ),
  };
}

function piloted(pilot: PilotFacts): Prefill {
  const from = 'the migration that is the pilot';
  return {
    ...known('pilotServices', pilot.services, from),
    ...known('pilotDomains', pilot.domains, from),
    ...known('haltRule', pilot.haltRule ? 'yes' : 'no', from),
    ...known('multiplier', pilot.multiplier, from),
  };
}

function stated(facts: CatalogFacts['stated']): Prefill {
  const texts = facts ? textsOf(facts) : {};
  return READINESS_FIELDS.reduce<Prefill>(
    (all, { id }) => ({
      ...all,
      ...known(id, texts[id] ?? null, 'stated on the group'),
    }),
    {},
  );
}

/** What is filled in before anybody answers; what a group states of itself goes before what is counted. */
export const prefillOf = (facts: CatalogFacts): Prefill => ({
  ...(facts.owned && owned(facts.owned)),
  ...(facts.pilot && piloted(facts.pilot)),
  ...stated(facts.stated),
});

/** Only the answers. */
export const textsIn = (prefill: Prefill): Texts =>
  Object.fromEntries(
    READINESS_FIELDS.flatMap(({ id }) => {
      const filled = prefill[id];
      return filled ? [[id, filled.text] as const] : [];
    }),
  );
