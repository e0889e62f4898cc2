import type {
  AlignmentResponse,
  CoordinationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { authorshipRows } from './authorshipRows';
import { coChangeRows } from './coChangeRows';
import { teamRows } from './teamRows';

/** The rows of the three tables of who works together. */
export type CoordinationRows = ReturnType<typeof coordinationRows>;

export const coordinationRows = (
  coordination: CoordinationResponse,
  { pairs }: AlignmentResponse,
) => ({
  teams: teamRows(coordination, pairs),
  coChanges: coChangeRows(coordination),
  authorship: authorshipRows(coordination),
});
