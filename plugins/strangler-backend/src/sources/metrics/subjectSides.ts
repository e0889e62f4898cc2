import type { TrafficTarget } from '@banyan/backstage-plugin-banyan-node';
import { messageOf } from './messageOf';
import type { Side, Template } from '../templates';
import type { Selector } from './selector';

/** Which series are of a side of a capability. */
export type SubjectSide = {
  capability: string;
  side: Side;
  selector: Selector;
};

const SIDES: readonly Side[] = ['legacy', 'new'];

/** The sides that the catalog names; fails with a sentence when one is written wrong. */
export function subjectSides(
  { capabilities, facade }: Pick<TrafficTarget, 'capabilities' | 'facade'>,
  {
    template,
    label,
  }: { template: Pick<Template, 'selectorOf'>; label?: string },
): SubjectSide[] {
  return capabilities.flatMap(subject =>
    SIDES.flatMap(side => {
      const selector = selectorOf(subject, side);
      return selector ? [{ capability: subject.name, side, selector }] : [];
    }),
  );

  function selectorOf(subject: (typeof capabilities)[number], side: Side) {
    try {
      return template.selectorOf(subject, side, { facade, label });
    } catch (error) {
      const why = messageOf(error);
      throw new Error(`traffic.${side} of "${subject.name}": ${why}`);
    }
  }
}
