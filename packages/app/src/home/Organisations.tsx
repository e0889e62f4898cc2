import { CodeSnippet } from '@backstage/core-components';
import { Alert, Button, Card, CardBody, Skeleton, Text } from '@backstage/ui';
import { HowComputed } from '@banyan/backstage-plugin-banyan-react';
import { FIGURE_RULES } from './figureRules';
import { OrganisationCard } from './OrganisationCard';
import type { Organisation } from './organisations';
import { useOrganisations } from './useOrganisations';
import styles from './Home.module.css';

const GROUP_YAML = `apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: acme
  title: Acme
  annotations:
    banyan/known-for: fast deliveries
spec:
  type: organization
  children: []
`;

const total = (
  list: Organisation[],
  figure: 'teams' | 'services' | 'migrations',
) => list.reduce((sum, one) => sum + one[figure], 0);

const counted = (count: number, word: string) =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

const withHeadcount = ({ title, people, teams }: Organisation) =>
  `${title} ${people?.teamsWithHeadcount ?? 0}/${teams}`;

const Loading = () => (
  <div
    className={styles.cards}
    aria-busy="true"
    aria-label="Loading organisations"
  >
    {[1, 2, 3, 4].map(key => (
      <Skeleton key={key} height={230} />
    ))}
  </div>
);

const Empty = () => (
  <Card>
    <CardBody>
      <Text as="h2" variant="title-x-small" weight="bold">
        No organisation yet
      </Text>
      <Text as="p">
        Put this into a file, name the file under <code>catalog.locations</code>{' '}
        in the configuration (groups are not registered by hand, since who is in
        them decides who may do what), and start the portal again. Teams follow
        with <code>spec.parent: acme</code>.
      </Text>
      <CodeSnippet text={GROUP_YAML} language="yaml" showCopyCodeButton />
    </CardBody>
  </Card>
);

/** The answer in one line, then a card an organisation. */
export const Organisations = () => {
  const { value, loading, error, retry } = useOrganisations();
  if (error) {
    return (
      <Alert
        status="danger"
        title="The catalog did not answer"
        description={error.message}
        customActions={<Button onPress={retry}>Try again</Button>}
      />
    );
  }
  if (loading || !value) return <Loading />;
  if (value.length === 0) return <Empty />;
  return (
    <section aria-label="Organisations">
      <Text
        as="p"
        variant="title-x-small"
        weight="bold"
        className={styles.answer}
      >
        {counted(value.length, 'organisation')},{' '}
        {counted(total(value, 'teams'), 'team')},{' '}
        {counted(total(value, 'services'), 'live service')},{' '}
        {counted(total(value, 'migrations'), 'migration')}.{' '}
        <HowComputed rules={FIGURE_RULES}>
          Teams that state a headcount: {value.map(withHeadcount).join(', ')}.
          You see the entities that you may read; so do the figures.
        </HowComputed>
      </Text>
      <div className={styles.cards}>
        {value.map(one => (
          <OrganisationCard key={one.ref} organisation={one} />
        ))}
      </div>
    </section>
  );
};
