import { DateTime } from 'luxon';
import type { MigrationCheck } from '../facts';
import type { Movement } from '../movements';
import { firstSteps, stepEvidence } from '../steps';
import { fail, noData, notApplicable, pass } from '../verdicts';
import { counted } from '../words';

const utc = (at: number) => DateTime.fromMillis(at, { zone: 'utc' });

/** The quarter with most of them in the year before. */
function busiestQuarter(steps: readonly Movement[], at: number) {
  const yearBefore = utc(at).minus({ years: 1 }).toMillis();
  const quarters = new Map<string, Movement[]>();
  for (const step of steps.filter(each => each.at > yearBefore)) {
    const { year, quarter: number } = utc(step.at);
    const quarter = `${year}-Q${number}`;
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), step]);
  }
  return [...quarters].sort(([, a], [, b]) => b.length - a.length).at(0);
}

/** MIG-10: one new service a quarter for each product team at most. */
export const paceFits: MigrationCheck = {
  id: 'MIG-10',
  level: 'silver',
  title: 'The pace fits the organization',
  why: 'A team that takes over one service after the other runs none of them well.',
  remediation:
    'Start no further capability until each product team has run its last one for a quarter.',
  judge: ({ migration, at, surroundings: { productTeams: teams } }) => {
    const targets = new Set<string>();
    const services = firstSteps(migration, at).filter(({ capability }) => {
      const { to } =
        migration.capabilities.find(({ name }) => name === capability) ?? {};
      const service = to ?? capability;
      const isNew = !targets.has(service);
      targets.add(service);
      return isNew;
    });
    const [quarter, steps] = busiestQuarter(services, at) ?? [];
    if (!quarter || !steps)
      return [notApplicable('no new service took traffic in the last year')];
    const pace = `${counted(steps.length, 'new service')} in ${quarter}`;
    const details = { evidence: steps.map(stepEvidence) };
    if (teams === null || teams === 0)
      return [noData(`${pace}; no product team is known`, details)];
    const message = `${pace} for ${counted(teams, 'product team')}`;
    return [
      steps.length > teams ? fail(message, details) : pass(message, details),
    ];
  },
};
