import type { TrafficTarget } from '@banyan/backstage-plugin-banyan-node';
import { failedBy, named } from '../templates/named';
import type { Metric, Template } from '../templates';
import { subjectSides } from './subjectSides';
import type { CustomOptions } from './trafficOptions';

/** Counters of one's own: a side is written `metric{label="value"}`. */
export function customTextTemplate(
  target: TrafficTarget,
  { status }: CustomOptions,
): Template {
  const template: Template = {
    title: target.title,
    prefix: '',
    isLazy: false,
    selectorOf: named(name => ({ __name__: name })),
    metrics: [],
  };
  const names = subjectSides(target, { template }).map(
    ({ capability, side, selector: { __name__: name } }) => {
      if (/^[a-zA-Z_:][\w:]*$/.test(name ?? '')) return name;
      throw new Error(
        `traffic.${side} of "${capability}": write metric{label="value"}, with the name of a counter`,
      );
    },
  );
  return {
    ...template,
    metrics: [...new Set(names)].map((name): Metric => ({
      name,
      tells: 'outcomes',
      ...(status ? failedBy(status) : { isError: () => undefined }),
    })),
  };
}
