import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import type { ReactNode } from 'react';
import styles from './Cards.module.css';

/** A card of an entity's page. */
export const Card = ({
  title,
  children,
}: {
  title: string;
  children: ReactNode;
}) => (
  <EntityInfoCard title={title}>
    <div className={styles.body}>{children}</div>
  </EntityInfoCard>
);
