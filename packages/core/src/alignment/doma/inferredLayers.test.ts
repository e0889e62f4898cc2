import { fc } from '../../__testUtils__/properties';
import { structureOfCompany } from '../../__testUtils__/structureOfCompany';
import { aCompany } from '../../testing';
import { inferredLayers } from './inferredLayers';
import { type Layer, LAYERS } from './layers';

type Domain = { layer?: string; calls?: readonly number[] };

/** Domains of one component each, `d0`, `d1` and so on, that call each other. */
function structureOfDomains(domains: readonly Domain[]) {
  const company = aCompany().squad('web');
  for (const [at, { layer }] of domains.entries()) {
    company
      .domain(`d${at}`, { layer })
      .system(`d${at}`, `d${at}`)
      .component(`d${at}`, { system: `system:acme/d${at}` });
  }
  for (const [at, { calls = [] }] of domains.entries()) {
    for (const to of calls) company.calls(`d${at}`, `d${to}`);
  }
  return structureOfCompany(company.build()).structure;
}

const layersOf = (...domains: Domain[]) =>
  inferredLayers(structureOfDomains(domains)).map(
    each => each && `${each.layer}${each.inferred ? '?' : ''}`,
  );

describe('inferredLayers', () => {
  it('spreads a chain of calls over the layers', () => {
    expect(
      layersOf(
        { calls: [1] },
        { calls: [2] },
        { calls: [3] },
        { calls: [4] },
        {},
      ),
    ).toEqual([
      'edge?',
      'presentation?',
      'product?',
      'business?',
      'infrastructure?',
    ]);
    expect(layersOf({ calls: [1] }, { calls: [2] }, {})).toEqual([
      'edge?',
      'product?',
      'infrastructure?',
    ]);
  });

  it('keeps what is declared, and stays between it', () => {
    expect(
      layersOf(
        { calls: [1] },
        { layer: 'product', calls: [2] },
        { calls: [3] },
        { layer: 'business' },
      ),
    ).toEqual(['edge?', 'product', 'business?', 'business']);
  });

  it('stays between what is declared further up and down', () => {
    // By depth: presentation, product, business; a business domain at the top leaves no room.
    expect(
      layersOf(
        { layer: 'business', calls: [1] },
        { calls: [2] },
        { calls: [3] },
        { calls: [4] },
        {},
      ),
    ).toEqual([
      'business',
      'business?',
      'business?',
      'business?',
      'infrastructure?',
    ]);
    expect(
      layersOf(
        { calls: [1] },
        { calls: [2] },
        { calls: [3] },
        { calls: [4] },
        { layer: 'presentation' },
      ),
    ).toEqual([
      'edge?',
      'presentation?',
      'presentation?',
      'presentation?',
      'presentation',
    ]);
  });

  it('gives a cycle one layer', () => {
    expect(
      layersOf({ calls: [1] }, { calls: [2] }, { calls: [1, 3] }, {}),
    ).toEqual(['edge?', 'product?', 'product?', 'infrastructure?']);
  });

  it('proposes nothing where there is nothing to go by', () => {
    expect(layersOf({}, { calls: [2] }, {}, { layer: 'edge' })).toEqual([
      undefined,
      'edge?',
      'infrastructure?',
      'edge',
    ]);
    expect(layersOf({ calls: [1] }, { calls: [0] })).toEqual([
      undefined,
      undefined,
    ]);
    expect(layersOf()).toEqual([]);
  });

  it('never proposes a layer from which a call goes up', () => {
    const domain = fc.record({
      layer: fc.option(fc.constantFrom(...LAYERS), {
        nil: undefined,
        freq: 1,
      }),
      calls: fc.array(fc.nat({ max: 6 }), { maxLength: 3 }),
    });
    const height = (layer: Layer) => LAYERS.indexOf(layer);
    fc.assert(
      fc.property(fc.array(domain, { minLength: 7, maxLength: 7 }), domains => {
        const layers = inferredLayers(structureOfDomains(domains));
        for (const [at, { calls }] of domains.entries()) {
          const caller = layers[at];
          if (!caller?.inferred) continue;
          for (const to of calls) {
            const callee = layers[to];
            if (!callee || to === at) continue;
            expect(height(caller.layer)).toBeGreaterThanOrEqual(
              height(callee.layer),
            );
          }
        }
      }),
    );
  });
});
