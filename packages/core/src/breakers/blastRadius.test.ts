import { anyCompany, fc } from '../__testUtils__/properties';
import { buildGraph, type CatalogEntity } from '../graph';
import { aCompany } from '../testing';
import { blastRadius } from './blastRadius';

const ref = (name: string) => `component:acme/${name}`;

/** zuul calls api calls home calls recommendations; kiosk can do without home. */
const street = (homeCall: object, apiCall: object = { critical: true }) =>
  aCompany()
    .squad('web')
    .owns('zuul', 'api', 'home', 'kiosk', 'recommendations')
    .calls('zuul', 'api', { critical: true })
    .calls('api', 'home', apiCall)
    .calls('kiosk', 'home')
    .calls('home', 'recommendations', homeCall);

const told = (
  company: ReturnType<typeof street>,
  from = 'home',
  to: string | undefined = 'recommendations',
) =>
  blastRadius(company.build(), {
    from: ref(from),
    to: to === '' ? undefined : ref(to),
  }).services.map(
    ({ ref: service, distance, effect, effectWithoutFallback }) =>
      `${service.slice(ref('').length)} ${distance} ${effect}, ${effectWithoutFallback}`,
  );

describe('the blast radius of a breaker', () => {
  it('ends at the caller when its fallback holds, and at the next one that catches it when not', () => {
    expect(told(street({ fallback: true }))).toEqual([
      'home 0 degraded, fails',
      'api 1 contained, fails',
      'kiosk 1 contained, degraded',
      'zuul 2 contained, fails',
    ]);
  });

  it('goes up through critical calls when nothing catches it', () => {
    expect(told(street({ critical: true }))).toEqual([
      'home 0 fails, fails',
      'api 1 fails, fails',
      'kiosk 1 degraded, degraded',
      'zuul 2 fails, fails',
    ]);
  });

  it('ends at a caller above that has a fallback of its own', () => {
    expect(
      told(street({ critical: true }, { critical: true, fallback: true })),
    ).toEqual([
      'home 0 fails, fails',
      'api 1 degraded, degraded',
      'kiosk 1 degraded, degraded',
      'zuul 2 contained, contained',
    ]);
  });

  it('leaves a caller degraded that can do without the callee', () => {
    expect(told(street({ critical: false }))[0]).toBe(
      'home 0 degraded, degraded',
    );
  });

  it('takes a callee that is not known for critical', () => {
    expect(told(street({ fallback: true }), 'home', '')[0]).toBe(
      'home 0 fails, fails',
    );
    expect(told(street({}), 'nobody')).toEqual([]);
  });

  it('is as bad as the worst way up', () => {
    const company = street({ critical: true }).calls('zuul', 'kiosk', {
      critical: true,
      fallback: true,
    });
    expect(told(company)).toContain('zuul 2 fails, fails');
  });

  it('names the synchronous calls among those who feel it', () => {
    const { edges } = blastRadius(
      street({ fallback: true })
        .calls('zuul', 'kiosk', { mode: 'async' })
        .build(),
      { from: ref('home'), to: ref('recommendations') },
    );
    expect(edges).toEqual([
      { from: ref('api'), to: ref('home'), critical: true, fallback: false },
      { from: ref('kiosk'), to: ref('home'), critical: false, fallback: false },
      { from: ref('zuul'), to: ref('api'), critical: true, fallback: false },
    ]);
  });

  it('never lets a service fail whose callees do not, and is no better without the fallback', () => {
    const anyGraph = anyCompany().chain(entities =>
      fc
        .infiniteStream(
          fc.record({ critical: fc.boolean(), fallback: fc.boolean() }),
        )
        .map(details =>
          entities.map((each): CatalogEntity => ({
            ...each,
            calls: each.calls?.map(call => ({
              ...call,
              ...details.next().value,
            })),
          })),
        ),
    );
    const rank = { contained: 0, degraded: 1, fails: 2 };
    fc.assert(
      fc.property(anyGraph, entities => {
        const graph = buildGraph(entities);
        const caller = entities.find(each => (each.calls ?? []).length > 0);
        fc.pre(caller !== undefined);
        const { services, edges } = blastRadius(graph, {
          from: caller.ref,
          to: caller.calls?.[0].to,
        });
        const effect = new Map(services.map(each => [each.ref, each.effect]));
        for (const each of services) {
          expect(rank[each.effectWithoutFallback]).toBeGreaterThanOrEqual(
            rank[each.effect],
          );
          if (each.ref === caller.ref || each.effect === 'contained') continue;
          expect(
            edges.some(
              ({ from, to }) => from === each.ref && effect.get(to) === 'fails',
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
