import {
  Card,
  CardBody,
  CardFooter,
  CardHeader,
  Link,
  Text,
} from '@backstage/ui';
import type { Organisation } from './organisations';
import styles from './Home.module.css';

const catalogLink = (kind: string, { namespace }: Organisation) =>
  `/catalog?${new URLSearchParams({ 'filters[kind]': kind, 'filters[namespace]': namespace, 'filters[user]': 'all' })}`;

const Figure = ({
  value,
  label,
  note,
}: {
  value: string | number;
  label: string;
  note?: string;
}) => (
  <div className={styles.figure}>
    <dd>{value}</dd>
    <dt>
      {label}
      {note && <span className={styles.note}> {note}</span>}
    </dt>
  </div>
);

/** One organisation: what it is known for, how large it is, and the ways into it. */
export const OrganisationCard = ({
  organisation,
}: {
  organisation: Organisation;
}) => {
  const {
    name,
    namespace,
    title,
    description,
    knownFor,
    units,
    unitWord,
    teams,
    services,
    people,
    migrations,
  } = organisation;
  return (
    <Card>
      <CardHeader>
        <div className={styles.cardTitle}>
          <Text as="h2" variant="title-x-small" weight="bold">
            <Link
              href={`/catalog/${namespace}/group/${name}`}
              variant="title-x-small"
              weight="bold"
            >
              {title}
            </Link>
          </Text>
          {knownFor && (
            <Text variant="body-small" color="secondary">
              {knownFor}
            </Text>
          )}
        </div>
      </CardHeader>
      <CardBody>
        <Text
          as="p"
          variant="body-medium"
          color="secondary"
          className={styles.description}
        >
          {description}
        </Text>
        <dl className={styles.figures}>
          <Figure value={teams} label="teams" />
          <Figure value={services} label="services" />
          <Figure value={units} label={unitWord} />
          <Figure
            value={people?.count ?? 'unknown'}
            label="people"
            note={people?.illustrative ? 'illustrative' : undefined}
          />
        </dl>
      </CardBody>
      <CardFooter>
        <nav className={styles.links} aria-label={`${title} in the catalog`}>
          <Link href={catalogLink('group', organisation)}>Teams</Link>
          <Link href={catalogLink('component', organisation)}>Services</Link>
          <Link href={catalogLink('api', organisation)}>APIs</Link>
          <Link href={catalogLink('resource', organisation)}>Stores</Link>
          {migrations > 0 && (
            <Link href={catalogLink('migration', organisation)}>
              Migrations ({migrations})
            </Link>
          )}
        </nav>
      </CardFooter>
    </Card>
  );
};
