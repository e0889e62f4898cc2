import type { MigrationResponse } from '@banyan/backstage-plugin-banyan-common';
import {
  TierBadge,
  type UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Button, ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useEffect, useId, useRef } from 'react';
import { capabilityTitle } from '../../page';
import type { CapabilityRow } from '../capabilityRows';
import { CapabilityFacts } from './CapabilityFacts';
import { HistoryList } from './HistoryList';
import { LeftOfIt } from './LeftOfIt';
import { ParityFigures } from './ParityFigures';
import { ShareHistory } from './ShareHistory';
import { SteerButton } from './SteerButton';
import styles from '../Capabilities.module.css';

type DetailProps = {
  /** As it stood at the moment in the address. */
  migration: MigrationResponse;
  row: CapabilityRow;
  at: string | undefined;
  url: UrlState;
  onRecord: () => void;
  onClose: () => void;
};

const Sections = ({
  migration,
  row,
  at,
  url,
}: Omit<DetailProps, 'onRecord' | 'onClose'>) => {
  const { item } = row;
  const titleOf = (name: string) => {
    const found = migration.capabilities.find(each => each.name === name);
    return found ? capabilityTitle(found) : name;
  };
  return (
    <div className={styles.details}>
      <section>
        <h4>How it stands</h4>
        <CapabilityFacts row={row} at={migration.at} titleOf={titleOf} />
      </section>
      <section>
        <ShareHistory migration={migration} item={item} url={url} />
      </section>
      <section>
        <h4>Parity</h4>
        <ParityFigures item={item} />
      </section>
      <section>
        <h4>What is left</h4>
        <LeftOfIt migration={migration} item={item} at={at} />
      </section>
      <section className={styles.wide}>
        <h4>What happened</h4>
        <HistoryList item={item} at={migration.at} />
      </section>
    </div>
  );
};

/** One capability: how it stands, what was seen of it, what is left, and what can be done. */
export const CapabilityDetail = ({
  onRecord,
  onClose,
  ...props
}: DetailProps) => {
  const { migration, row } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [row.id]);
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} ref={heading} tabIndex={-1}>
          <bdi>{row.title}</bdi>
        </h3>
        <TierBadge tier={row.item.tier ?? undefined} />
        <span className={styles.end}>
          <SteerButton migration={migration} item={row.item} />
          <Button size="small" variant="secondary" onPress={onRecord}>
            Record an event ...
          </Button>
          <ButtonIcon
            size="small"
            variant="tertiary"
            aria-label="Close the details"
            icon={<RiCloseLine />}
            onPress={onClose}
          />
        </span>
      </div>
      <Sections {...props} />
    </section>
  );
};
