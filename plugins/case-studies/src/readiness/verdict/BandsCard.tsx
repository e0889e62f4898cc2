import { PictureCard } from '@banyan/backstage-plugin-banyan-react';
import type { ReadinessAnswers } from '@banyan/core';
import { bandCsv } from './bandCsv';
import { BandPicture } from './BandPicture';
import { bandRows, MOST_ENGINEERS } from './bandRows';
import { FactTable } from './FactTable';
import { VerdictMark } from './VerdictMark';
import { VERDICT_WORDS } from './verdictWords';
import styles from './Verdict.module.css';

const sizes = (from: number, to: number) =>
  to === MOST_ENGINEERS ? `${from} or more` : `${from} to ${to}`;

/** How the verdict hangs on the number of engineers. */
export const BandsCard = ({
  answers,
  now,
}: {
  answers: ReadinessAnswers;
  now: number;
}) => {
  const rows = bandRows(answers, now);
  return (
    <PictureCard
      title="Verdict by engineers"
      note={`engineers from 1 to ${MOST_ENGINEERS}, all other answers as they are`}
      fileName="readiness-by-engineers"
      csv={() => bandCsv(rows)}
      picture={<BandPicture rows={rows} engineers={answers.engineers} />}
      table={
        <FactTable
          label="Verdict by engineers"
          columns={['Answers', 'Engineers', 'Verdict', 'Teams']}
          rows={rows.flatMap(({ id, title, bands }) =>
            bands.map(({ from, to, verdict, shape }) => ({
              id: `${id} ${from}`,
              cells: [
                title,
                sizes(from, to),
                <span key="verdict" className={styles.state}>
                  <VerdictMark verdict={verdict} />{' '}
                  {VERDICT_WORDS[verdict].title}
                </span>,
                shape,
              ],
            })),
          )}
        />
      }
    />
  );
};
