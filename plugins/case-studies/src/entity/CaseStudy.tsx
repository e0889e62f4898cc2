import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import type { CaseFile } from '../data';
import { useReports } from '../lessons';
import { caseSections } from './caseSections';
import styles from './Entity.module.css';

/** A case file from its first section to its sources; a section without content is left out. */
export const CaseStudy = ({
  file,
  scope,
}: {
  file: CaseFile;
  /** The organization that it is about. */
  scope: string;
}) => {
  const answer = useReports(scope);
  return (
    <div className={styles.sections}>
      {caseSections({ file, scope, answer })
        .filter(({ count }) => count > 0)
        .map(({ title, count, action, body }) => (
          <SectionCard key={title} title={title} note={count} actions={action}>
            {body}
          </SectionCard>
        ))}
    </div>
  );
};
