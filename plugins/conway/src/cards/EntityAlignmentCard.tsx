import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import type { AlignmentResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  EntityLink,
  ErrorState,
  LoadingState,
  StatusText,
  useTopology,
} from '@banyan/backstage-plugin-banyan-react';
import { DEVIATION_WORDS } from '../data/deviationWords';
import { pageRouteRef } from '../routes';
import {
  cardDeviations,
  type CardFact,
  componentFacts,
  domainFacts,
  groupFacts,
  systemFacts,
} from './cardFacts';
import { cardScope } from './cardScope';
import styles from './Cards.module.css';

const SHOWN = 4;

const FACTS: Readonly<
  Record<string, (alignment: AlignmentResponse, ref: string) => CardFact[]>
> = {
  group: groupFacts,
  system: systemFacts,
  domain: domainFacts,
  component: componentFacts,
};

const Facts = ({ facts }: { facts: readonly CardFact[] }) => (
  <dl className={styles.facts}>
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value ?? <StatusText status="unknown" />}</dd>
      </div>
    ))}
  </dl>
);

const Content = ({
  alignment,
  entityRef,
}: {
  alignment: AlignmentResponse;
  entityRef: string;
}) => {
  const page = useRouteRef(pageRouteRef);
  const open = cardDeviations(alignment, entityRef);
  const { scope = '' } = alignment;
  const facts = FACTS[parseEntityRef(entityRef).kind];
  if (alignment.components.length === 0) {
    return (
      <p>
        No live component is in it, so there is nothing to hold against the
        organisation.
      </p>
    );
  }
  return (
    <>
      {facts && <Facts facts={facts(alignment, entityRef)} />}
      {open.length === 0 ? (
        <StatusText status="pass">
          Nothing is at odds, as far as is known
        </StatusText>
      ) : (
        <ul className={styles.list}>
          {open.slice(0, SHOWN).map(({ kind, from, to, verdict }) => (
            <li key={`${kind} ${from} ${to}`}>
              <StatusText status={verdict}>
                {DEVIATION_WORDS[kind].title}
              </StatusText>{' '}
              <EntityLink entityRef={from} /> → <EntityLink entityRef={to} />
            </li>
          ))}
        </ul>
      )}
      {page && (
        <Link
          href={`${page()}/disagreements?${new URLSearchParams({ scope })}`}
          standalone
        >
          {open.length > SHOWN
            ? `All ${open.length} in Conway`
            : 'Open in Conway'}
        </Link>
      )}
    </>
  );
};

/** How an entity lies between architecture and organisation, and what is at odds about it. @public */
export const EntityAlignmentCard = () => {
  const { entity } = useEntity();
  const scope = cardScope(entity);
  const { value, error, retry } = useTopology(
    'alignment',
    scope ? { scope } : undefined,
  );
  return (
    <EntityInfoCard title="Conway">
      {!scope && (
        <p>It has no system and no owner that it could be compared in.</p>
      )}
      {scope && !value && !error && (
        <LoadingState label="Loading the alignment" heights={[20, 60]} />
      )}
      {!value && error && (
        <ErrorState
          title="The alignment could not be read"
          error={error}
          retry={retry}
        />
      )}
      {value && (
        <Content alignment={value} entityRef={stringifyEntityRef(entity)} />
      )}
    </EntityInfoCard>
  );
};
