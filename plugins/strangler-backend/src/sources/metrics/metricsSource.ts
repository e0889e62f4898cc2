import type { TrafficSource } from '@banyan/backstage-plugin-banyan-node';
import { TEMPLATES } from '../templates';
import { customTextTemplate } from './customTextTemplate';
import { metricsText } from './metricsText';
import { subjectSides } from './subjectSides';
import { trafficOptions } from './trafficOptions';
import { trafficReadings } from './trafficReadings';

/** The metrics of one gateway as it shows them: totals since it started. */
export const metricsSource: TrafficSource = {
  type: 'metrics',
  async read(target, context) {
    const options = trafficOptions(target.options);
    const template =
      options.template === 'custom'
        ? customTextTemplate(target, options)
        : TEMPLATES[options.template];
    const sides = subjectSides(target, { template, label: options.label });
    const names = new Set(template.metrics.map(({ name }) => name));
    const samples = await metricsText(target.url, context, {
      of: template,
      isWanted: name => names.has(name),
    });
    return trafficReadings(samples, {
      target,
      template,
      sides,
      where: { ...template.where, ...options.match },
      isWhole: true,
    });
  },
};
