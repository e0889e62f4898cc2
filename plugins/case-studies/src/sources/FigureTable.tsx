import type { ServiceCount } from '@banyan/backstage-plugin-banyan-common';
import type { CaseFile } from '../data';
import { EvidenceWord } from './EvidenceWord';
import { SourceNote } from './SourceNote';
import { spanWords } from './momentWords';
import styles from './CaseTable.module.css';

type Sourced = Pick<ServiceCount, 'source' | 'evidence'>;
type Line = Sourced & { key: string; what: string; figure: string };

const whenOf = ({ date, until }: ServiceCount) =>
  date ? spanWords({ date, until }) : 'no date given';

const countText = ({ count, most, label }: ServiceCount) =>
  label ?? (most ? `${count} to ${most}` : String(count));

/** Every count of services and every other figure of a file. */
function figureLines({ spec }: CaseFile): Line[] {
  const counts = (spec.serviceCounts ?? []).map((count, at): Line => ({
    ...count,
    key: `services ${at}`,
    what: ['Services', whenOf(count), count.note].filter(Boolean).join(', '),
    figure: countText(count),
  }));
  const figures = (spec.figures ?? []).map((figure, at): Line => ({
    ...figure,
    key: `figure ${at}`,
    what: figure.title,
  }));
  return [...counts, ...figures];
}

/** The published figures, each with its source. */
export const FigureTable = ({ file }: { file: CaseFile }) => (
  <table className={styles.table} aria-label="Figures">
    <tbody>
      {figureLines(file).map(({ key, what, figure, source, evidence }) => (
        <tr key={key}>
          <th scope="row">{what}</th>
          <td>
            {figure} <EvidenceWord evidence={evidence} />{' '}
            <SourceNote ids={source} file={file} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
