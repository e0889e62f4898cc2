import type {
  BlastRadiusResponse,
  BreakerItem,
} from '@banyan/backstage-plugin-banyan-common';
import {
  Choice,
  EntityLink,
  ErrorState,
  LoadingState,
  StatusText,
} from '@banyan/backstage-plugin-banyan-react';
import { ButtonIcon, Link } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { Answer } from '../data';
import { usePageLinks } from '../page';
import { breakerTitle, calleeOf, plural, StateBadge } from '../state';
import {
  affectedSentence,
  affectedServices,
  type AffectedService,
  EFFECTS,
  type FallbackCase,
} from './blastView';
import styles from './Map.module.css';

const CASES = [
  ['holds', 'holds'],
  ['fails', 'fails too'],
] as const;

const away = (distance: number) =>
  distance === 0 ? 'the caller' : `${plural(distance, 'call')} away`;

const Affected = ({ services }: { services: readonly AffectedService[] }) => (
  <>
    {(['fails', 'degraded', 'contained'] as const).map(effect => {
      const these = services.filter(each => each.effect === effect);
      const { status, word, means } = EFFECTS[effect];
      return (
        these.length > 0 && (
          <section key={effect} aria-label={word}>
            <h4>
              <StatusText status={status}>
                {word} {these.length}
              </StatusText>
              <span className={styles.quiet}>{means}</span>
            </h4>
            <ul className={styles.affected}>
              {these.map(({ ref, distance }) => (
                <li key={ref}>
                  <EntityLink entityRef={ref} />
                  <span className={styles.quiet}>{away(distance)}</span>
                </li>
              ))}
            </ul>
          </section>
        )
      );
    })}
  </>
);

const Facts = ({ breaker }: { breaker: BreakerItem }) => {
  const { owner, fallback, critical } = breaker;
  return (
    <dl className={styles.facts}>
      <dt>Owner</dt>
      <dd>{owner ? <EntityLink entityRef={owner} /> : 'nobody'}</dd>
      <dt>Call</dt>
      <dd>{critical ? 'critical for the caller' : 'not critical'}</dd>
      <dt>Fallback</dt>
      <dd>
        {fallback && fallback.kind !== 'none'
          ? [fallback.kind, fallback.description].filter(Boolean).join(': ')
          : 'none, the caller fails fast'}
      </dd>
    </dl>
  );
};

/** Who feels it when the callee of the selected breaker fails, with and without its fallback. */
export const BlastPanel = ({
  breaker,
  blast: { value, error, retry },
  fallback,
  onFallback,
  onClose,
}: {
  breaker: BreakerItem;
  blast: Answer<BlastRadiusResponse>;
  fallback: FallbackCase;
  onFallback: (fallback: FallbackCase) => void;
  onClose: () => void;
}) => {
  const links = usePageLinks();
  const { id, state } = breaker;
  const callee = calleeOf(breaker);
  const hasFallback = (breaker.fallback?.kind ?? 'none') !== 'none';
  const services = value && affectedServices(value, fallback);
  return (
    <aside className={styles.panel} aria-label="Blast radius">
      <div className={styles.panelHead}>
        <h3>{breakerTitle(breaker)}</h3>
        <ButtonIcon
          size="small"
          variant="tertiary"
          aria-label="Close"
          icon={<RiCloseLine />}
          onPress={onClose}
        />
      </div>
      <p>
        <StateBadge state={state} />{' '}
        <Link href={links.breaker(id)} standalone>
          Open details
        </Link>
      </p>
      <Facts breaker={breaker} />
      {hasFallback && (
        <div>
          <p className={styles.quiet}>If {callee} fails and the fallback</p>
          <Choice
            label="The fallback"
            options={CASES}
            value={fallback}
            onChange={next => onFallback(next === 'fails' ? 'fails' : 'holds')}
          />
        </div>
      )}
      {!value && error && (
        <ErrorState
          title="Who feels it could not be read"
          error={error}
          retry={retry}
        />
      )}
      {!value && !error && (
        <LoadingState label="Loading who feels it" heights={[16, 80]} />
      )}
      {services && (
        <>
          <p role="status">{affectedSentence(services)}</p>
          <Affected services={services} />
        </>
      )}
    </aside>
  );
};
