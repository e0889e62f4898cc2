import { StatusMark, StatusText } from '@banyan/backstage-plugin-banyan-react';
import { type StageOrNone, stageStatus, stageWord } from './words';

/** The mark of a stage, with its word for those who cannot see it. */
export const StageMark = ({ stage }: { stage: StageOrNone }) => (
  <StatusMark status={stageStatus(stage)} label={stageWord(stage)} />
);

/** The mark of a stage with its word. */
export const StageText = ({ stage }: { stage: StageOrNone }) => (
  <StatusText status={stageStatus(stage)}>{stageWord(stage)}</StatusText>
);
