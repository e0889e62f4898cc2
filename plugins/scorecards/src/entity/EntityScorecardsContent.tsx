import { Answered } from '@banyan/backstage-plugin-banyan-react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useChecks, useEntityScorecards } from '../data';
import { byKey } from './checkRows';
import { EntityPage } from './EntityPage';

const Content = ({ entityRef }: { entityRef: string }) => {
  const answer = useEntityScorecards(entityRef);
  // Their titles are a help, not a condition: without them the ids stand alone.
  const definitions = useChecks().value?.items ?? [];
  return (
    <Answered answer={answer} what="the scorecards" heights={[24, 80, 300]}>
      {value => (
        <EntityPage
          answer={value}
          known={byKey(definitions)}
          retry={answer.retry}
        />
      )}
    </Answered>
  );
};

/** Which level an entity has, what exactly comes next, on what evidence. @public */
export const EntityScorecardsContent = () => {
  const ref = stringifyEntityRef(useEntity().entity);
  return <Content key={ref} entityRef={ref} />;
};
