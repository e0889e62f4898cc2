import { StatusMark } from '@banyan/backstage-plugin-banyan-react';
import { type LeftItem, VERDICTS } from './leftWords';

/** One piece of evidence: its shape, and its words for whoever asks. */
export const EvidenceCell = ({
  item: { evidence },
  step,
}: {
  item: LeftItem;
  step: LeftItem['evidence'][number]['step'];
}) => {
  const found = evidence.find(each => each.step === step);
  const { status, word } = VERDICTS[found?.verdict ?? 'unknown'];
  const words = found?.message ? `${word}: ${found.message}` : word;
  return (
    <span title={words}>
      <StatusMark status={status} label={words} />
    </span>
  );
};
