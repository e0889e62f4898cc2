import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { EntityLink, StatusText } from '@banyan/backstage-plugin-banyan-react';
import {
  capabilityTitle,
  dayText,
  listed,
  percentText,
  pointsText,
  StageText,
  useUnitColours,
} from '../../page';
import { type CapabilityRow, rollbackText } from '../capabilityRows';
import { dataOwnershipOf } from '../dataWords';
import { Holds } from '../Holds';
import { Observed } from '../Observed';
import { Owner } from '../Owner';
import { ShareBar } from '../ShareBar';
import styles from '../Capabilities.module.css';

const FROM: Readonly<
  Record<NonNullable<CapabilityItem['intendedFrom']>, string>
> = {
  catalog: 'by the catalog',
  recorded: 'as recorded here',
  gateway: 'as the gateway is configured',
  push: 'as it was pushed',
};

/** The facts of a capability in words. */
export const CapabilityFacts = ({
  row: { item, gap, holds },
  at,
  titleOf,
}: {
  row: CapabilityRow;
  at: number;
  titleOf: (name: string) => string;
}) => {
  const colourOf = useUnitColours();
  const data = dataOwnershipOf(item);
  const { stage, since, intended, intendedFrom } = item;
  return (
    <dl
      className={styles.facts}
      aria-label={`Facts of ${capabilityTitle(item)}`}
    >
      <dt>Stage</dt>
      <dd>
        <StageText stage={stage} />{' '}
        {since !== null && `since ${dayText(since)}`}
      </dd>
      <dt>Share</dt>
      <dd>
        <ShareBar item={item} />
        intended <b>{percentText(intended)}</b>
        {intendedFrom && ` ${FROM[intendedFrom]}`}, observed{' '}
        <Observed item={item} />
        <br />
        <span className={styles.quiet}>{gap.words}</span>
      </dd>
      <dt>Goes to</dt>
      <dd>
        {item.to ? <EntityLink entityRef={item.to} strong /> : 'not decided'}
      </dd>
      <dt>Owner</dt>
      <dd>
        <Owner item={item} colourOf={colourOf} />
      </dd>
      <dt>Routes</dt>
      <dd>
        <code>{item.routes.join(', ') || 'none is stated'}</code>
      </dd>
      <dt>Weight</dt>
      <dd>
        {pointsText(item.weight)} points
        {!item.isWeighed && ', none is stated, so it has 1'}
      </dd>
      <dt>Data</dt>
      <dd>
        <StatusText status={data.status}>{data.word}</StatusText> {data.means}
      </dd>
      <dt>Needs</dt>
      <dd>
        {item.dependsOn.length > 0
          ? listed(item.dependsOn.map(titleOf))
          : 'no other capability first'}
      </dd>
      <dt>Way back</dt>
      <dd>{rollbackText(item, at)}</dd>
      <dt>What holds it</dt>
      <dd>
        <Holds holds={holds} />
      </dd>
    </dl>
  );
};
