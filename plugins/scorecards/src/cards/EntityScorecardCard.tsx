import { plural } from '@banyan/backstage-plugin-banyan-react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import type { LevelsResponse } from '@banyan/backstage-plugin-banyan-common';
import { useLevels, useNextOf } from '../data';
import { LevelText } from '../ladder';
import { CardBody } from './CardBody';
import { Steps } from './Steps';
import styles from './Cards.module.css';

const SHOWN = 3;

const Standing = ({
  levels: { levels, items },
  entityRef,
}: {
  levels: LevelsResponse;
  entityRef: string;
}) => {
  const own = items.find(({ ref }) => ref === entityRef);
  if (!own || own.reached === null) {
    return (
      <p className={styles.text}>
        <LevelText levels={levels} reached={null} />: no check counts for it.
      </p>
    );
  }
  return (
    <p className={styles.text}>
      <LevelText levels={levels} reached={own.reached} />
      <span className={styles.quiet}>
        {own.passed} of {own.counting} checks
        {own.missing > 0 &&
          `; ${plural(own.missing, 'check')} from the next level`}
      </span>
    </p>
  );
};

/** The level of an entity, and what to do first for the next one. @public */
export const EntityScorecardCard = () => {
  const entityRef = stringifyEntityRef(useEntity().entity);
  const levels = useLevels({ refs: [entityRef] });
  const next = useNextOf(entityRef);
  const isRated = levels.value?.items.some(({ reached }) => reached !== null);
  return (
    <EntityInfoCard title="Scorecards">
      <CardBody answer={levels} what="the level">
        {value => <Standing levels={value} entityRef={entityRef} />}
      </CardBody>
      {isRated && (
        <CardBody answer={next} what="the next steps">
          {({ items }) =>
            items.length === 0 ? (
              <p className={styles.quiet}>Nothing holds it back.</p>
            ) : (
              <Steps items={items.slice(0, SHOWN)} label="Next steps" />
            )
          }
        </CardBody>
      )}
    </EntityInfoCard>
  );
};
