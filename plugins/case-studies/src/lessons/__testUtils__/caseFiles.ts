import type { Entity } from '@backstage/catalog-model';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** A file of what holds for every company. */
export const UNIVERSAL: Entity = {
  apiVersion: 'banyan/v1alpha1',
  kind: 'CaseStudy',
  metadata: { name: 'universal', namespace: 'default', title: 'All of them' },
  spec: {
    lessons: [
      {
        id: 'one-owner',
        list: 'always-works',
        title: 'One team owns a service',
        why: 'Nobody repairs what two own.',
        checks: ['OWN-01', 'OWN-04'],
        source: 'S1, N9',
        evidence: 'chapter',
        failed: [
          {
            text: 'Five to ten teams a feature.',
            organization: 'group:uber/uber',
            source: 'S1',
          },
        ],
      },
      {
        id: 'big-bang',
        list: 'always-fails',
        title: 'Everything at once',
        checks: ['READY-01'],
      },
      { id: 'be-patient', list: 'framing', title: 'It takes years' },
    ],
    sources: [
      {
        id: 'S1',
        title: 'The second chapter',
        link: 'https://example.org/second',
        note: 'Read in June',
      },
    ],
  },
};

/** What Netflix did. */
export const NETFLIX: Entity = {
  apiVersion: 'banyan/v1alpha1',
  kind: 'CaseStudy',
  metadata: {
    name: 'case-study',
    namespace: 'netflix',
    title: 'Netflix',
    description: 'From DVDs to streams.',
  },
  spec: {
    organization: 'group:netflix/netflix',
    dimensions: {
      trigger: {
        text: 'A corrupted database',
        source: 'S1',
        also: [{ text: 'In 2007', source: 'S1' }],
      },
    },
    timeline: [
      { date: '2016-01-04', title: 'Billing moved', theme: 'migration' },
      { date: '2008-08', until: '2009', title: 'No DVDs', figure: '3 days' },
    ],
    serviceCounts: [{ count: 500, most: 700, date: '2016', as: 'line' }],
    lessons: [
      { id: 'fail-well', title: 'Build for failure', checks: ['RES-01'] },
    ],
    failures: [
      { title: 'Too fine a cut', text: 'Too many to run', checks: ['DOM-07'] },
    ],
    figures: [{ title: 'Home page', figure: '400 ms' }],
    discrepancies: [
      {
        id: 'X1',
        topic: 'The year of the outage',
        accounts: [
          { text: 'It was 2007', source: 'S1' },
          { text: 'It was 2008', source: 'S1', evidence: 'documented' },
        ],
        shown: '2008, as most say.',
      },
    ],
    sources: [{ id: 'S1', title: 'A book' }],
  },
};

const CATALOG = resolve(__dirname, '../../../../../catalog');

/** The case files of the reference catalog, each with its place. */
export const catalogFiles = (): [place: string, file: Entity][] =>
  [
    'lessons/universal.yaml',
    ...readdirSync(resolve(CATALOG, 'companies')).map(
      company => `companies/${company}/case-study.yaml`,
    ),
  ].map(place => [place, parse(readFileSync(resolve(CATALOG, place), 'utf8'))]);
