import {
  Picker,
  SectionCard,
  useUrlState,
} from '@banyan/backstage-plugin-banyan-react';
import type { CaseFile } from '../data';
import { Discrepancy } from './Discrepancy';
import styles from './Lessons.module.css';

/** Everything that the sources of the case studies differ about, of one company or of all. */
export const Differences = ({ files }: { files: readonly CaseFile[] }) => {
  const url = useUrlState();
  const company = url.get('company');
  const differing = files.filter(
    ({ spec }) => (spec.discrepancies ?? []).length > 0,
  );
  const shown = differing
    .filter(({ ref }) => company === undefined || ref === company)
    .flatMap(file =>
      (file.spec.discrepancies ?? []).map(discrepancy => ({
        file,
        discrepancy,
      })),
    );
  return (
    <SectionCard
      title="Where the sources differ"
      note={shown.length}
      actions={
        <Picker
          className={styles.picker}
          label="Company"
          all="All companies"
          options={differing.map(({ ref, title }) => ({
            id: ref,
            label: title,
          }))}
          value={company}
          onChange={ref => url.set({ company: ref })}
        />
      }
    >
      {shown.length === 0 && (
        <p className={styles.quiet}>No case study says that sources differ.</p>
      )}
      <div className={styles.lessons}>
        {shown.map(({ file, discrepancy }) => (
          <Discrepancy
            key={`${file.ref} ${discrepancy.id}`}
            file={file}
            discrepancy={discrepancy}
          />
        ))}
      </div>
    </SectionCard>
  );
};
