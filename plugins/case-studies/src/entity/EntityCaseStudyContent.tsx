import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Answered, EmptyState } from '@banyan/backstage-plugin-banyan-react';
import { useCaseFiles } from '../data';
import { CaseStudy } from './CaseStudy';
import { caseStudyYaml } from './caseStudyYaml';
import { PageLink } from './PageLink';
import styles from './Entity.module.css';

/** What is known of the organization whose page this is. @public */
export const EntityCaseStudyContent = () => {
  const { entity } = useEntity();
  const ref = stringifyEntityRef(entity);
  return (
    <Answered
      answer={useCaseFiles()}
      what="the case studies"
      heights={[24, 300, 300]}
    >
      {files => {
        const own = files.filter(({ organization }) => organization === ref);
        return (
          <div className={styles.page}>
            <p className={styles.links}>
              <PageLink tab="compare" scope={ref}>
                Compare with others
              </PageLink>
            </p>
            {own.length === 0 && (
              <EmptyState
                title="There is no case study of this organization"
                yaml={caseStudyYaml(entity)}
              >
                Its figures stand on Compare all the same. To tell what it did,
                and what that taught, put this into a file of the catalog and
                fill it in:
              </EmptyState>
            )}
            {own.map(file => (
              <section key={file.ref} aria-label={file.title}>
                <p className={styles.about}>{file.description}</p>
                <CaseStudy file={file} scope={ref} />
              </section>
            ))}
          </div>
        );
      }}
    </Answered>
  );
};
