import { CodeSnippet } from '@backstage/core-components';
import { Alert, Button, ButtonLink, Card, CardBody, Skeleton, Text } from '@backstage/ui';
import { HowComputed } from './HowComputed';
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

const sum = (list: Organisation[], figure: (one: Organisation) => number) =>
  list.reduce((total, one) => total + figure(one), 0);

const Loading = () => (
  <div className={styles.cards} aria-busy="true" aria-label="Loading organisations">
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
        Put this into a file of your own, serve it where the portal may read it, and register its address. Teams
        follow with <code>spec.parent: acme</code>.
      </Text>
      <CodeSnippet text={GROUP_YAML} language="yaml" showCopyCodeButton />
      <ButtonLink href="/register">Register</ButtonLink>
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
      <Text as="p" variant="title-x-small" weight="bold" className={styles.answer}>
        {value.length} {value.length === 1 ? 'organisation' : 'organisations'}, {sum(value, one => one.teams)} teams,{' '}
        {sum(value, one => one.services)} live services, {sum(value, one => one.migrations)} migrations.{' '}
        <HowComputed organisations={value} />
      </Text>
      <div className={styles.cards}>
        {value.map(one => (
          <OrganisationCard key={one.ref} organisation={one} />
        ))}
      </div>
    </section>
  );
};
