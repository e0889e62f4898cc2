import type { Entity } from '@backstage/catalog-model';
import { aCaseFile, anOrganisation } from '../../__testUtils__/entities';

/** Two companies with a case file, one without. */
export const CATALOG: Entity[] = [
  anOrganisation('netflix', { title: 'Netflix', knownFor: 'strangler fig' }),
  anOrganisation('uber', { title: 'Uber' }),
  anOrganisation('acme', { title: 'Acme' }),
  aCaseFile('netflix', 'Netflix', {
    dimensions: {
      duration: {
        text: 'About 7 years.',
        source: 'S0',
        also: [{ text: 'From 2009 to 2016.', source: 'S1' }],
      },
    },
    timeline: [
      {
        date: '2008-08',
        title: 'A database breaks',
        figure: '3 days',
        theme: 'trigger',
        source: 'N1',
        evidence: 'documented',
      },
      { date: '2012-11', title: 'Hystrix is released', theme: 'technique' },
      { date: '2016-01-04', title: 'The last hall goes', theme: 'migration' },
    ],
    serviceCounts: [
      { date: '2008', count: 1, source: 'S1' },
      { date: '2016-11', count: 500, most: 700, source: 'N13' },
      {
        count: 1000,
        label: '1,000+',
        as: 'told',
        note: 'Nobody says when.',
        source: 'N1',
      },
    ],
    sources: [{ id: 'N1', title: 'Someone, A text, 2016' }],
  }),
  aCaseFile('uber', 'Uber', {
    timeline: [
      {
        date: '2018-07',
        until: '2020-07',
        title: 'Domains instead of services',
        theme: 'organisation',
      },
    ],
    serviceCounts: [
      { date: '2019-11', count: 4000, label: '4,000+', as: 'line' },
      { date: '2020-07', count: 70, label: '70 domains', as: 'beside' },
    ],
  }),
];
