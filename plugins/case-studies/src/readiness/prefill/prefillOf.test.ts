import { readinessFactsOf } from '@banyan/core';
import { acme, aGroup } from '../__testUtils__/acme';
import type { CatalogFacts } from './CatalogFacts';
import { ownedFacts } from './ownedFacts';
import { prefillOf, textsIn } from './prefillOf';

const NOTHING: CatalogFacts = {
  title: null,
  stated: null,
  owned: null,
  pilot: null,
  problems: [],
};

const team = (more = {}) =>
  aGroup({ ref: 'group:default/web', type: 'team', ...more });

const SCOPE = 'group:default/acme';

describe('what is filled in from the catalog', () => {
  it('is nothing where nothing is known', () => {
    expect(prefillOf(NOTHING)).toEqual({});
  });

  it('is what the group states of itself, and never a no for what it does not', () => {
    const { annotations } = acme().metadata;
    const stated = readinessFactsOf(annotations);
    const texts = textsIn(prefillOf({ ...NOTHING, stated }));
    expect(texts).toMatchObject({
      stage: 'scaleup',
      pains: 'deployment-coupling,coordination',
      cicd: 'yes',
      onCallCulture: 'no',
      latencyCritical: 'no',
      deploysPerWeek: '6',
      packages: '4',
    });
    expect(texts.platformTeam).toBeUndefined();
    expect(texts.engineers).toBeUndefined();
    expect(texts.hotPathInProcess).toBeUndefined();
  });

  it('takes engineers, services and the platform team from ownership', () => {
    const owned = ownedFacts(
      [aGroup(), team({ function: 'platform', headcountIllustrative: true })],
      SCOPE,
    );
    expect(prefillOf({ ...NOTHING, owned })).toEqual({
      engineers: {
        text: '38',
        from: 'headcount of all teams, in part illustrative',
      },
      services: { text: '17', from: 'services that the teams own' },
      platformTeam: { text: 'yes', from: '1 team with function platform' },
    });
  });

  it('does not take the lack of a word for the lack of a platform team, or of people', () => {
    const owned = ownedFacts([aGroup({ headcount: {} }), team()], SCOPE);
    expect(Object.keys(prefillOf({ ...NOTHING, owned }))).toEqual(['services']);
    expect(ownedFacts([team()], SCOPE)).toBeNull();
  });

  it('believes the group before what is counted', () => {
    const stated = readinessFactsOf({
      'banyan/engineers': '20',
      'banyan/readiness': '{"platformTeam": false}',
    });
    const owned = ownedFacts([aGroup(), team({ function: 'platform' })], SCOPE);
    const texts = textsIn(prefillOf({ ...NOTHING, stated, owned }));
    expect(texts).toMatchObject({ engineers: '20', platformTeam: 'no' });
  });
});
