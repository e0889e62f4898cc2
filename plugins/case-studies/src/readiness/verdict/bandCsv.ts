import { csv } from '@banyan/backstage-plugin-banyan-react';
import type { VerdictBand } from '@banyan/core';
import type { BandRow } from './bandRows';

type Line = VerdictBand & { answers: string };

/** The picture as a file of rows. */
export const bandCsv = (rows: readonly BandRow[]): string =>
  csv<Line>(
    [
      { label: 'answers', value: line => line.answers },
      { label: 'from engineers', value: line => line.from },
      { label: 'to engineers', value: line => line.to },
      { label: 'verdict', value: line => line.verdict },
      { label: 'teams', value: line => line.shape },
    ],
    rows.flatMap(({ title, bands }) =>
      bands.map(band => ({ ...band, answers: title })),
    ),
  );
