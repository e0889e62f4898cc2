import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { entityTitle } from './entityTitle';
import styles from './EntityLink.module.css';

/** A link to an entity's page that asks the catalog nothing; names of any script and length stay inside it. @public */
export const EntityLink = ({
  entityRef,
  title = entityTitle(entityRef),
  strong,
}: {
  entityRef: string;
  title?: string;
  strong?: boolean;
}) => {
  const hrefOf = useEntityRefLink();
  return (
    <Link
      href={hrefOf(entityRef)}
      className={styles.link}
      weight={strong ? 'bold' : 'regular'}
      title={title}
      standalone
    >
      <bdi>{title}</bdi>
    </Link>
  );
};
