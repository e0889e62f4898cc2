import type { BreakerItem } from '@banyan/backstage-plugin-banyan-common';
import { Button, Link } from '@backstage/ui';
import {
  ErrorState,
  LoadingState,
} from '@banyan/backstage-plugin-banyan-react';
import { useState } from 'react';
import { useBlastRadius } from '../data';
import { usePageLinks } from '../page';
import { breakerTitle, organisationTitle } from '../state';
import { feelsFacts } from './feelsFacts';
import { feelsModel } from './feelsModel';
import { FeelsPicture } from './FeelsPicture';
import { FeelsTable } from './FeelsTable';
import styles from './Feels.module.css';
import cards from './Now.module.css';

/** Who feels it when the callee of a breaker fails, or who would: picture, facts and the same as a table. */
export const WhoFeelsIt = ({ item }: { item: BreakerItem }) => {
  const { value: radius, error, retry } = useBlastRadius(item.id);
  const [isTable, setTable] = useState(false);
  const links = usePageLinks();
  const title = item.state === 'closed' ? 'Who would feel it' : 'Who feels it';
  return (
    <section aria-label={title} className={cards.card}>
      <h3 className={cards.title}>
        {title}
        <span className={cards.quiet}>
          {`${breakerTitle(item)}, ${organisationTitle(item.organization)}`}
        </span>
        <span className={cards.ways}>
          <Button
            size="small"
            variant="tertiary"
            onPress={() => setTable(!isTable)}
          >
            {isTable ? 'Picture' : 'Table'}
          </Button>
          <Link href={links.tab('map', { breaker: item.id })} standalone>
            Open on the Map
          </Link>
        </span>
      </h3>
      {!radius && !error && (
        <LoadingState label="Loading who feels it" heights={[180]} />
      )}
      {!radius && error && (
        <ErrorState
          title="Who feels it could not be read"
          error={error}
          retry={retry}
        />
      )}
      {radius && (
        <>
          {isTable ? (
            <FeelsTable services={radius.services} />
          ) : (
            <div className={styles.scroll}>
              <FeelsPicture item={item} model={feelsModel(item, radius)} />
            </div>
          )}
          <dl className={styles.facts}>
            {feelsFacts(item, radius).map(({ term, value, note }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>
                  {value}
                  <small>{note}</small>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
};
