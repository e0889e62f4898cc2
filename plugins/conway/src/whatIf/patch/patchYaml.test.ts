import type { WhatIfResponse } from '@banyan/backstage-plugin-banyan-common';
import { topologyOf } from '@banyan/backstage-plugin-banyan-react';
import { aTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { parseAllDocuments } from 'yaml';
import { threeMovesAtNetflix } from '../../__testUtils__/plans';
import { patchOf } from './patchOf';
import { patchYaml } from './patchYaml';

type Step = WhatIfResponse['moves'][number];

const [sample] = threeMovesAtNetflix().moves;
const step = (
  kind: Step['kind'],
  what: string,
  to: string,
  from?: string,
): Step => ({ ...sample, kind, what, to, from });

const parsed = (text: string) =>
  parseAllDocuments(text).map(each => each.toJS());
const written = (...steps: Step[]) =>
  parsed(patchYaml(patchOf(steps, undefined).changes));

describe('the patch of a plan', () => {
  it('is one document a changed entity, with nothing but the change', () => {
    const { moves } = threeMovesAtNetflix();
    expect(written(...moves)).toEqual(
      [
        ['member-identity', 'commerce-engineering'],
        ['chaos', 'platform-engineering'],
        ['playback-services', 'content-delivery'],
      ].map(([name, parent]) => ({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name, namespace: 'netflix' },
        spec: { parent },
      })),
    );
  });

  it.each([
    ['service-to-team', 'component:a/x', 'group:a/y', { owner: 'y' }],
    ['service-to-team', 'component:a/x', 'group:b/y', { owner: 'group:b/y' }],
    ['team-to-unit', 'group:a/x', 'group:a/y', { parent: 'y' }],
    ['system-to-domain', 'system:a/x', 'domain:a/y', { domain: 'y' }],
    ['system-to-domain', 'system:a/x', 'domain:b/y', { domain: 'domain:b/y' }],
  ] as const)('writes %s of %s to %s as %j', (kind, what, to, spec) => {
    expect(written(step(kind, what, to))).toMatchObject([{ spec }]);
  });

  it.each(['true', '007', '1e3', 'null', '-x'])(
    'keeps the name %j a text',
    name => {
      const [document] = written(
        step('team-to-unit', `group:a/${name}`, `group:a/${name}`),
      );
      expect(document.metadata.name).toBe(name);
      expect(document.spec.parent).toBe(name);
    },
  );

  it('writes once what moves twice, and not what comes back', () => {
    const there = step('team-to-unit', 'group:a/x', 'group:a/y', 'group:a/z');
    const further = step('team-to-unit', 'group:a/x', 'group:a/w', 'group:a/y');
    const back = step('team-to-unit', 'group:a/x', 'group:a/z', 'group:a/y');
    expect(patchOf([there, further], undefined).changes).toEqual([
      {
        ref: 'group:a/x',
        field: 'parent',
        before: 'group:a/z',
        after: 'group:a/w',
      },
    ]);
    expect(written(there, back)).toEqual([]);
  });

  it('does not claim to take away an owner that the file does not name', () => {
    const { graph } = aTopology().teamIn('web', 'shop').owns('cart').build();
    const at = graph.nodes.ref.indexOf('component:default/cart');
    const change = (provenance: number) => {
      const column = graph.nodes.provenance.with(at, provenance);
      const topology = topologyOf({
        ...graph,
        nodes: { ...graph.nodes, provenance: column },
      });
      const move = step(
        'service-to-team',
        'component:default/cart',
        'group:default/ops',
        'group:default/web',
      );
      return patchOf([move], topology).changes[0].before;
    };
    expect(change(0)).toBe('group:default/web');
    expect(change(1)).toBeUndefined();
  });
});

describe('a service that goes to a domain', () => {
  it('is written nowhere when it is there already', () => {
    const stays = step('service-to-domain', 'component:a/x', 'domain:a/y');
    expect(patchOf([{ ...stays, from: 'domain:a/y' }], undefined)).toEqual({
      changes: [],
      choices: [],
    });
  });

  const topology = topologyOf(
    aTopology()
      .teamIn('web', 'shop')
      .owns('cart', 'till')
      .domain('sales', 'cart')
      .domain('money', 'till')
      .build().graph,
  );
  const to = (domain: string) =>
    step('service-to-domain', 'component:default/cart', domain);

  it('goes there with the one system of that domain', () => {
    expect(patchOf([to('domain:default/money')], topology)).toEqual({
      changes: [
        {
          ref: 'component:default/cart',
          field: 'system',
          before: 'system:default/sales',
          after: 'system:default/money',
        },
      ],
      choices: [],
    });
  });

  it('is left to a person where no system is the obvious one', () => {
    const { changes, choices } = patchOf(
      [to('domain:default/money'), to('domain:default/unheard-of')],
      topology,
    );
    expect(changes).toEqual([]);
    expect(choices).toEqual([
      {
        ref: 'component:default/cart',
        domain: 'domain:default/unheard-of',
        systems: [],
      },
    ]);
  });
});
