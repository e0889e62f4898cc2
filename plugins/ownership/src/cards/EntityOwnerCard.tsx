import { useEntity } from '@backstage/plugin-catalog-react';
import {
  EntityLink,
  ErrorState,
  LoadingState,
  StatusText,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { PROVENANCE_WORDS } from '../services/provenanceWords';
import { Card } from './Card';
import { OnCall } from './OnCall';
import { ownerChain } from './ownerChain';
import { OwnerSteps } from './OwnerSteps';
import { type EntityOwner, useEntityOwner } from './useEntityOwner';
import styles from './Cards.module.css';

const Nobody = ({ person }: Pick<EntityOwner, 'person'>) => (
  <p className={styles.text}>
    <StatusText status="fail">
      {person ? 'a person, no group' : 'nobody'}
    </StatusText>{' '}
    {person && <EntityLink entityRef={person} />} Name a team under{' '}
    <code>spec.owner</code>, such as <code>group:default/my-team</code>.
  </p>
);

const Waiting = ({ error, retry }: { error?: Error; retry: () => void }) =>
  error ? (
    <ErrorState
      title="The owner could not be looked up"
      error={error}
      retry={retry}
    />
  ) : (
    <LoadingState label="Loading the owner" heights={[20, 60]} />
  );

const Chain = ({
  found: { owner, provenance, others },
}: {
  found: EntityOwner & { owner: string };
}) => {
  const { entity } = useEntity();
  const { value, error, retry } = useTopology('ownership', {});
  if (!value) return <Waiting error={error} retry={retry} />;
  return (
    <>
      <OwnerSteps steps={ownerChain(value.groups, owner)} />
      {others.length > 0 && (
        <p className={styles.text}>
          <StatusText status="warn">
            {others.length + 1} owners; the first counts
          </StatusText>{' '}
          {others.map(ref => (
            <EntityLink key={ref} entityRef={ref} />
          ))}
        </p>
      )}
      <p className={styles.text}>
        <span className={styles.muted}>Owner:</span>{' '}
        {PROVENANCE_WORDS[provenance]}
      </p>
      <OnCall entity={entity} owner={owner} />
    </>
  );
};

/** Who owns a component, up to the organization, with team size, on-call and whose word it is. @public */
export const EntityOwnerCard = () => {
  const { value, error, retry } = useEntityOwner();
  return (
    <Card title="Owner chain">
      {!value && <Waiting error={error} retry={retry} />}
      {value && !value.owner && <Nobody person={value.person} />}
      {value?.owner && <Chain found={{ ...value, owner: value.owner }} />}
    </Card>
  );
};
