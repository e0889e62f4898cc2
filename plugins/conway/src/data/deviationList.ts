import type {
  AlignmentResponse,
  Deviation,
} from '@banyan/backstage-plugin-banyan-common';

const ORDER = { fail: 0, warn: 1 };

/** Everything that organisation and architecture are at odds about, worst first. */
export const deviationList = ({
  deviations,
  disagreements,
}: AlignmentResponse): Deviation[] =>
  [...deviations, ...disagreements].sort(
    (a, b) =>
      ORDER[a.verdict] - ORDER[b.verdict] || b.counts.length - a.counts.length,
  );

/** Those that nobody takes responsibility for. */
export const openDeviations = (alignment: AlignmentResponse): Deviation[] =>
  deviationList(alignment).filter(({ accepted }) => !accepted);
