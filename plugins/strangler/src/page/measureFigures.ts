import type {
  CapabilityItem,
  MigrationResponse,
  ShareOf,
} from '@banyan/backstage-plugin-banyan-common';
import type { Measure } from '../data';
import { pointsText } from './words';

/** One way to say how far a migration is. */
export type MeasureFigure = {
  id: Measure;
  label: string;
  percent: number | null;
  /** n of m. */
  share: string;
  /** What it counts, or why it is not known. */
  note: string;
  rule: string;
};

const MEASURES: readonly {
  id: Measure;
  label: string;
  share: (share: ShareOf) => string;
  note: string;
  unknown: string;
  rule: string;
}[] = [
  {
    id: 'weight',
    label: 'By weight',
    share: ({ done, total }) =>
      `${pointsText(done)} of ${pointsText(total)} points routed to new`,
    note: 'what the plan says',
    unknown: 'no capability has a known share',
    rule: 'Sum of weight × share that the new side is meant to serve, over the sum of the weights of all capabilities, also of those that are not in the plan yet. A capability without a stated weight has 1 point. What stays for good leaves both sums.',
  },
  {
    id: 'count',
    label: 'By capability',
    share: ({ done, total }) => `${done} of ${total} capabilities all on new`,
    note: 'counts only finished ones',
    unknown: 'there is no capability',
    rule: 'Capabilities that the new side alone is meant to serve, of all.',
  },
  {
    id: 'traffic',
    label: 'By traffic',
    share: ({ known, capabilities }) =>
      `${known} of ${capabilities} capabilities seen at the gateway`,
    note: 'requests, observed',
    unknown: 'unknown is not 0 %',
    rule: 'Requests that the new side served, of all requests of the capabilities that were seen at a gateway in the last minutes. What nobody observes is left out; if nothing is observed, the figure is unknown.',
  },
  {
    id: 'data',
    label: 'By data',
    share: ({ done, known, capabilities }) =>
      known === capabilities
        ? `${done} of ${known} own their data`
        : `${done} of ${known} own their data, ${capabilities - known} not known`,
    note: 'the rest is replicated or shared',
    unknown: 'nobody states who owns the data',
    rule: 'Capabilities whose new side owns its data, of those where it is known. A copy that is replicated, and a store that both sides write, are not owned.',
  },
];

/** The four answers to "how far", with the n of m behind each. */
export const measureFigures = ({
  progress,
  shares,
}: Pick<MigrationResponse, 'progress' | 'shares'>): MeasureFigure[] =>
  MEASURES.map(({ id, label, share, note, unknown, rule }) => ({
    id,
    label,
    percent: progress[id],
    share: share(shares[id]),
    note: progress[id] === null ? unknown : note,
    rule,
  }));

/** What each measure means, for the explanation. */
export const MEASURE_RULES = MEASURES.map(
  ({ label, rule }) => [label, rule] as const,
);

const observedOf = ({ observedShare }: CapabilityItem) =>
  observedShare
    ? `${observedShare.percent.toFixed(1)} % of ${observedShare.requests} requests`
    : 'not seen';

/** What a capability adds to each measure, in words. */
export const partOf = (
  item: CapabilityItem,
): Readonly<Record<Measure, string>> => {
  const share = item.stage === null ? 0 : item.intended;
  return {
    weight:
      share === null
        ? `unknown of ${pointsText(item.weight)}`
        : `${pointsText((item.weight * share) / 100)} of ${pointsText(item.weight)}`,
    count: share === 100 ? 'yes' : 'no',
    traffic: observedOf(item),
    data: item.data ?? 'unknown',
  };
};
