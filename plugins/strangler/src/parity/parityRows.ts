import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { capabilityTitle, listed } from '../page';
import { PARITY_VERDICTS } from './parityWords';

/** A capability with how its new side stands to legacy. */
export type ParityRow = {
  id: string;
  item: CapabilityItem;
  title: string;
  verdict: keyof typeof PARITY_VERDICTS;
  /** What was compared, or why nothing was. */
  message: string;
};

const ORDER = Object.keys(PARITY_VERDICTS);

const whyUnknown = (isReplay: boolean) =>
  isReplay
    ? 'what was measured then is unknown'
    : 'no source tells of errors and times of either side';

/** All capabilities but those that stay where they are, the worst first. */
export function parityRows({
  capabilities,
  isReplay,
}: Pick<MigrationResponse, 'capabilities' | 'isReplay'>): ParityRow[] {
  return capabilities
    .filter(({ stage }) => stage !== 'stays')
    .map((item): ParityRow => ({
      id: item.name,
      item,
      title: capabilityTitle(item),
      verdict: item.parity?.verdict ?? 'unknown',
      message: item.parity?.message ?? whyUnknown(isReplay),
    }))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** The answer of the tab, and what it rests on. */
export type ParityAnswer = { status: Status; text: string; facts: string[] };

const FEW = 3;

const named = (rows: readonly ParityRow[]) =>
  rows.length > FEW
    ? `${rows.length} capabilities`
    : listed(rows.map(({ title }) => title));

/** Whether the new side is as good as legacy, in one sentence. */
export function parityAnswer(
  rows: readonly ParityRow[],
  halt: MigrationResponse['halt'],
): ParityAnswer {
  const of = (verdict: ParityRow['verdict']) =>
    rows.filter(row => row.verdict === verdict);
  const worse = of('worse');
  const known = rows.length - of('unknown').length;
  const compared = rows.filter(({ item }) => item.parity?.parallelRun).length;
  const facts = [
    `${known} of ${rows.length} can be compared`,
    `${worse.length} worse, ${of('same').length} as good, ${of('better').length} better`,
    `${compared} of ${rows.length} with a parallel run`,
  ];
  if (halt?.verdict === 'halt')
    return { status: 'fail', text: `Stop: ${halt.message}`, facts };
  if (worse.length > 0)
    return {
      status: 'fail',
      text: `${named(worse)} ${worse.length === 1 ? 'does' : 'do'} worse on the new side than on legacy`,
      facts,
    };
  return known === 0
    ? {
        status: 'unknown',
        text: 'Nobody tells how the new side does beside legacy: unknown is no pass',
        facts,
      }
    : {
        status: 'pass',
        text: `The new side does no worse than legacy where it can be compared, ${known} of ${rows.length}`,
        facts,
      };
}
