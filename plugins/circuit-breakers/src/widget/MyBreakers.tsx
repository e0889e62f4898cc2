import {
  ErrorState,
  LoadingState,
} from '@banyan/backstage-plugin-banyan-react';
import { Link } from '@backstage/ui';
import { BreakerList } from '../cards/BreakerList';
import { countWords } from '../cards/countWords';
import { useBreakerLinks } from '../cards/useBreakerLinks';
import { useMyBreakers } from './useMyBreakers';
import styles from '../cards/Cards.module.css';

const MOST = 6;

const PageLink = ({
  scope,
  children,
}: {
  scope?: string;
  children: string;
}) => {
  const links = useBreakerLinks();
  return links ? (
    <Link href={links.page(scope ? { scope } : {})} standalone>
      {children}
    </Link>
  ) : null;
};

/** The breakers of what the teams of the person run, open ones first. @public */
export const MyBreakers = () => {
  const { value, error, retry } = useMyBreakers();
  if (!value) {
    return error ? (
      <ErrorState
        title="The breakers of your teams could not be read"
        error={error}
        retry={retry}
      />
    ) : (
      <LoadingState label="Loading the breakers of your teams" heights={[80]} />
    );
  }
  const { groups, items, clockAhead } = value;
  if (items.length === 0) {
    return (
      <p className={styles.text}>
        {groups.length === 0
          ? 'You are in no group. A User names its groups under spec.memberOf.'
          : 'Nothing that your groups own calls through a breaker.'}{' '}
        <PageLink>See all breakers</PageLink>
      </p>
    );
  }
  return (
    <>
      <p className={styles.text}>
        {countWords(items)}
        {error && ` · not renewed: ${error.message}`}
      </p>
      <BreakerList
        items={items.slice(0, MOST)}
        label="Breakers of my teams"
        clockAhead={clockAhead}
      />
      <p className={styles.text}>
        {items.length > MOST && `and ${items.length - MOST} more. `}
        <PageLink scope={groups.length === 1 ? groups[0] : undefined}>
          Open the page
        </PageLink>
      </p>
    </>
  );
};
