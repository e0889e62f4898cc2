import {
  entityTitle,
  StatusText,
  UnitSwatch,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Button, ButtonIcon, ButtonLink } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import type { UnitColourOf } from '../data/unitColourOf';
import { DepthPicker } from './DepthPicker';
import { NeighbourList, ServiceList, StoreList } from './PanelLists';
import { PizzaBand } from './PizzaBand';
import type { TeamDetails } from './teamDetails';
import styles from './Panel.module.css';

const Figure = ({ value, label }: { value?: number; label: string }) => (
  <div>
    <dd>{value ?? 'unknown'}</dd>
    <dt>{label}</dt>
  </div>
);

/** One selected group: its size, what it owns, who its neighbours are, what is wrong. */
export const TeamPanel = ({
  details,
  colourOf,
  url,
  mark,
  onMark,
}: {
  details: TeamDetails;
  colourOf: UnitColourOf;
  url: UrlState;
  /** What can be done with the area of the group on the map. */
  mark?: 'expand' | 'collapse';
  onMark: () => void;
}) => {
  const { group, path, people, isTeam, services, stores, findings } = details;
  const hrefOf = useEntityRefLink();
  return (
    <aside className={styles.panel} aria-label={`Selected: ${group.title}`}>
      <header className={styles.title}>
        <UnitSwatch colour={colourOf(group.unit)} />
        <h3>
          <bdi>{group.title}</bdi>
        </h3>
        <ButtonIcon
          size="small"
          variant="tertiary"
          aria-label="Close"
          icon={<RiCloseLine />}
          onPress={() => url.set({ team: undefined })}
        />
      </header>
      <p className={styles.path}>
        {[...path.map(({ title }) => title), group.type].join(' › ')}
      </p>
      <dl className={styles.figures}>
        <Figure value={people} label="people" />
        <Figure value={services.length} label="components" />
        <Figure value={stores.length} label="stores" />
        <Figure value={group.tiers.aggregated[0]} label="tier 0" />
      </dl>
      {isTeam && <PizzaBand people={people} />}
      {findings.length > 0 && (
        <>
          <h4>Findings</h4>
          {findings.map(
            ({ check, entityRef, verdict, message, remediation }) => (
              <div
                key={`${check} ${entityRef}`}
                className={styles.finding}
                data-verdict={verdict}
              >
                <StatusText status={verdict}>
                  {check} {verdict}
                </StatusText>
                <p>
                  {entityRef !== group.ref && (
                    <strong>{entityTitle(entityRef)}: </strong>
                  )}
                  {message}
                </p>
                <p className={styles.muted}>{remediation}</p>
              </div>
            ),
          )}
        </>
      )}
      <ServiceList services={services} />
      <StoreList stores={stores} />
      <NeighbourList neighbours={details.neighbours} colourOf={colourOf} />
      <footer className={styles.footer}>
        <ButtonLink size="small" href={hrefOf(group.ref)}>
          Open {isTeam ? 'team' : 'group'}
        </ButtonLink>
        {mark && (
          <Button size="small" variant="secondary" onPress={onMark}>
            {mark === 'expand' ? 'Expand' : 'Collapse'}
          </Button>
        )}
        <DepthPicker url={url} />
      </footer>
    </aside>
  );
};
