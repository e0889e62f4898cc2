import { getEntityRelations, useEntity } from '@backstage/plugin-catalog-react';
import {
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  EntityLink,
  ErrorState,
  LoadingState,
  StatusText,
  topologyOf,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { PROVENANCE_WORDS } from '../services/provenanceWords';
import { Card } from './Card';
import { OnCall } from './OnCall';
import { ownerChain } from './ownerChain';
import styles from './Cards.module.css';

/** The owner of the entity itself, else the one that its system or domain gives it. */
function useOwner() {
  const { entity } = useEntity();
  const [own] = getEntityRelations(entity, RELATION_OWNED_BY, {
    kind: 'group',
  });
  const [system] = getEntityRelations(entity, RELATION_PART_OF, {
    kind: 'system',
  });
  const inherited = useTopology(
    'graph',
    !own && system ? { scope: stringifyEntityRef(system) } : undefined,
  );
  if (own)
    return { owner: stringifyEntityRef(own), provenance: 'own' as const };
  if (!inherited.value) return { ...inherited, provenance: 'none' as const };
  const { byRef, nodes } = topologyOf(inherited.value);
  const node = byRef.get(stringifyEntityRef(entity));
  return {
    owner: node?.owner === undefined ? undefined : nodes[node.owner].ref,
    provenance: node?.provenance ?? ('none' as const),
  };
}

/** Who owns a component, up to the organization, with team size, on-call and whose word it is. @public */
export const EntityOwnerCard = () => {
  const { entity } = useEntity();
  const { owner, provenance } = useOwner();
  const { value, error, loading, retry } = useTopology(
    'ownership',
    owner ? {} : undefined,
  );
  return (
    <Card title="Owner chain">
      {loading && <LoadingState label="Loading the owner" heights={[20, 60]} />}
      {error && !value && (
        <ErrorState
          title="The owner could not be looked up"
          error={error}
          retry={retry}
        />
      )}
      {!owner && (
        <p className={styles.text}>
          <StatusText status="fail">nobody</StatusText> Name a team under{' '}
          <code>spec.owner</code>, such as <code>group:default/my-team</code>.
        </p>
      )}
      {owner && value && (
        <>
          <ol className={styles.chain}>
            {ownerChain(value.groups, owner).map(step => (
              <li key={step.ref}>
                <EntityLink entityRef={step.ref} title={step.title} strong />
                <span className={styles.muted}>
                  {step.exists
                    ? `${step.type}, ${step.people === undefined ? 'people unknown' : `${step.people} people`}`
                    : ''}
                </span>
                {!step.exists && (
                  <StatusText status="fail">
                    no such group in the catalog
                  </StatusText>
                )}
              </li>
            ))}
          </ol>
          <p className={styles.text}>
            <span className={styles.muted}>Owner:</span>{' '}
            {PROVENANCE_WORDS[provenance]}
          </p>
          <OnCall entity={entity} />
        </>
      )}
    </Card>
  );
};
