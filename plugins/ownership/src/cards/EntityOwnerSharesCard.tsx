import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import {
  EntityLink,
  ErrorState,
  LoadingState,
  StatusText,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { Card } from './Card';
import { ownerShares } from './ownerShares';
import styles from './Cards.module.css';

/** Which teams own a system or domain, and how much of it each. @public */
export const EntityOwnerSharesCard = () => {
  const { entity } = useEntity();
  const { value, error, retry } = useTopology('graph', {
    scope: stringifyEntityRef(entity),
  });
  const shares = value && ownerShares(value);
  return (
    <Card title="Owners’ shares">
      {!shares && !error && (
        <LoadingState label="Loading the owners" heights={[20, 60]} />
      )}
      {!shares && error && (
        <ErrorState
          title="The owners could not be read"
          error={error}
          retry={retry}
        />
      )}
      {shares?.all === 0 && (
        <p className={styles.text}>
          No live component is part of it. A component joins with{' '}
          <code>spec.system</code>.
        </p>
      )}
      {shares && shares.all > 0 && (
        <ul className={styles.shares}>
          {shares.owners.map(({ ref, title, count }) => (
            <li key={ref}>
              <EntityLink entityRef={ref} title={title} />
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${(count / shares.all) * 100}%` }} />
              </span>
              <span>
                {count}/{shares.all}
              </span>
            </li>
          ))}
          {shares.nobody > 0 && (
            <li>
              <StatusText status="fail">nobody</StatusText>
              <span />
              <span>
                {shares.nobody}/{shares.all}
              </span>
            </li>
          )}
        </ul>
      )}
    </Card>
  );
};
