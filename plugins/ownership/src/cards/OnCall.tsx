import type { Entity } from '@backstage/catalog-model';
import { StatusText } from '@banyan/backstage-plugin-banyan-react';
import styles from './Cards.module.css';

/** Who is paged, or the annotation that would say so. */
export const OnCall = ({ entity }: { entity: Entity }) => {
  const rotation = entity.metadata.annotations?.['banyan/oncall'];
  const size = entity.metadata.annotations?.['banyan/oncall-size'];
  return (
    <p className={styles.text}>
      <span className={styles.muted}>On call:</span>{' '}
      {rotation ? (
        <bdi>
          {rotation}
          {size && `, ${size} people`}
        </bdi>
      ) : (
        <>
          <StatusText status="unknown" /> add <code>banyan/oncall</code>
        </>
      )}
    </p>
  );
};
