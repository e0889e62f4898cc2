import { isArea } from '../../../ownership';
import type { Facts, Judgement, Subject } from '../../check';
import { notApplicable } from '../../verdicts';

/** Is it something that runs, or an API, and no history by its own word? */
export const isLive = ({ lifecycle }: Pick<Subject, 'lifecycle'>) =>
  lifecycle !== 'deprecated';

/** Is it a team that builds a product, by its own word? */
export const isProductTeam = (entity: Subject) =>
  entity.kind === 'group' && entity.function === 'product' && !isArea(entity);

/** Is it a group of this type? */
export const isGroupOf =
  (type: string) =>
  ({ kind, type: own }: Subject) =>
    kind === 'group' && own === type;

/** Judges what is live; a store, system or domain may be history by what is left of it. */
export const whenLive =
  (judge: (facts: Facts) => Judgement) =>
  (facts: Facts): Judgement =>
    facts.world.live[facts.id]
      ? judge(facts)
      : notApplicable('history: nothing live uses it or belongs to it');
