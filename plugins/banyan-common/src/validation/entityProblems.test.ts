import {
  aComponent,
  aGroup,
  aMigration,
  CASE_STUDY,
  SCORECARD,
} from '../__testUtils__/entities';
import { entityProblems, isBanyanKind } from './entityProblems';
import { problemText } from './problem';

const texts = (entity: object) => entityProblems(entity).map(problemText);
const banyan = (kind: string, spec: object = {}) => ({
  apiVersion: 'banyan/v1alpha1',
  kind,
  metadata: { name: 'x' },
  spec,
});

describe('entityProblems', () => {
  it.each([
    ['a Component without calls', aComponent()],
    ['a Component with calls', aComponent({ spec: { calls: [] } })],
    [
      'a Group with a headcount',
      aGroup({ annotations: { 'banyan/headcount': '8' } }),
    ],
    [
      'annotations of others',
      aGroup({ annotations: { 'backstage.io/techdocs-ref': 'dir:.' } }),
    ],
    ['a Migration', aMigration()],
    ['a Scorecard', banyan('Scorecard', SCORECARD)],
    ['a CaseStudy', banyan('CaseStudy', CASE_STUDY)],
    [
      'a kind of others, whatever its calls',
      { apiVersion: 'acme/v1', kind: 'Robot', spec: { limbs: 4 } },
    ],
    ['an entity without anything', {}],
    ['metadata without annotations', { kind: 'Group', metadata: {} }],
  ])('has nothing to say about %s', (_, entity) => {
    expect(texts(entity)).toEqual([]);
  });

  it.each([
    [
      'a headcount that is no whole number, with the mend',
      aGroup({ annotations: { 'banyan/headcount': 'eight' } }),
      'metadata.annotations["banyan/headcount"]: expected a quoted whole number of people of 0 or more, such as "8", got "eight"',
    ],
    [
      'an annotation that it does not know',
      aGroup({ annotations: { 'banyan/head-count': '8' } }),
      'metadata.annotations["banyan/head-count"]: expected an annotation of Banyan\'s vocabulary (catalog/README.md), got "8"',
    ],
    [
      'an annotation on the wrong kind',
      aComponent({ annotations: { 'banyan/headcount': '8' } }),
      'metadata.annotations["banyan/headcount"]: expected this annotation on Group only, not on Component, got "8"',
    ],
    [
      'an annotation on neither of its kinds',
      aMigration({ annotations: { 'banyan/oncall': 'web' } }),
      'metadata.annotations["banyan/oncall"]: expected this annotation on Component or Group only, not on Migration, got "web"',
    ],
    [
      'calls that are no list',
      aComponent({ spec: { calls: 'ledger' } }),
      'spec.calls: expected a list of calls, got "ledger"',
    ],
    [
      'calls of a Group',
      aGroup({ spec: { calls: [] } }),
      'spec.calls: expected calls on a Component only, got []',
    ],
    [
      'interactions of a Component',
      aComponent({ spec: { interactions: [] } }),
      'spec.interactions: expected interactions on a Group only, got []',
    ],
    [
      'a mode of interaction that nobody knows',
      aGroup({ spec: { interactions: [{ with: 'pay', mode: 'chat' }] } }),
      'spec.interactions[0].mode: expected one of collaboration, x-as-a-service, facilitating, got "chat"',
    ],
    [
      'a kind that Banyan does not have',
      banyan('Gadget'),
      'kind: expected one of Migration, Scorecard, CaseStudy, got "Gadget"',
    ],
    [
      'a kind that is a word of JavaScript',
      banyan('constructor'),
      'kind: expected one of Migration, Scorecard, CaseStudy, got "constructor"',
    ],
    [
      'a version that Banyan does not have',
      { ...aMigration(), apiVersion: 'banyan/v2' },
      'apiVersion: expected banyan/v1alpha1, got "banyan/v2"',
    ],
    [
      'a stock kind under our version',
      { ...aComponent(), apiVersion: 'banyan/v1alpha1' },
      'kind: expected one of Migration, Scorecard, CaseStudy, got "Component"',
    ],
  ])('names %s', (_, entity, expected) => {
    expect(texts(entity)).toEqual([expected]);
  });

  it('names every problem of an entity, not the first alone', () => {
    const entity = aMigration({
      spec: { owner: 7, started: 'soon' },
      annotations: { 'banyan/tier': '1' },
    });
    expect(texts(entity)).toEqual([
      expect.stringContaining('spec.owner'),
      expect.stringContaining('spec.started'),
      expect.stringContaining('banyan/tier'),
    ]);
  });

  it('takes a missing spec for an empty one', () => {
    const { spec, ...migration } = aMigration();
    expect(spec).toBeDefined();
    expect(texts(migration)).toContain(
      'spec.owner: expected the group that answers for the migration, got nothing',
    );
  });
});

describe('isBanyanKind', () => {
  it.each([
    [aMigration(), true],
    [{ apiVersion: 'banyan/v9' }, true],
    [aComponent(), false],
    [{ apiVersion: 'banyan.io/v1' }, false],
    [{ apiVersion: 7 }, false],
    [{}, false],
  ])('of %j is %s', (entity, expected) => {
    expect(isBanyanKind(entity)).toBe(expected);
  });
});
