import { aTopology } from '@banyan/backstage-plugin-banyan-react/testing';
import { ownershipView } from '../data/ownershipView';
import { architecture } from './architecture';
import { whatIfMove } from './whatIfMove';

type Topology = ReturnType<ReturnType<typeof aTopology>['build']>;

function moveOf({ graph, ownership }: Topology, name: string) {
  const model = architecture(ownershipView(graph, ownership));
  const call = model.calls.find(
    ({ from, to }) => `${from.title} ${to.title}` === name,
  );
  const move = call && whatIfMove(model, call);
  return move && `${move.component.title} to ${move.target.ref}`;
}

describe('whatIfMove', () => {
  it('brings the callee to the domain of the caller where one unit works across two', () => {
    const topology = aTopology()
      .teamIn('one', 'unit')
      .owns('a', 'b')
      .call('a', 'b')
      .domain('x', 'a')
      .domain('y', 'b')
      .build();
    expect(moveOf(topology, 'a b')).toBe('b to domain:default/x');
  });

  it('brings the caller to the team of the callee where that makes more calls agree', () => {
    const topology = aTopology()
      .teamIn('left', 'west')
      .owns('a')
      .teamIn('right', 'east')
      .owns('b', 'c')
      .call('a', 'b')
      .call('a', 'c')
      .call('c', 'b')
      .domain('x', 'a', 'b', 'c')
      .build();
    expect(moveOf(topology, 'a b')).toBe('a to group:default/right');
  });

  it('has no move for a call that agrees or is unknown', () => {
    const topology = aTopology()
      .teamIn('one', 'unit')
      .owns('a', 'b', 'c')
      .call('a', 'b')
      .call('a', 'c')
      .domain('x', 'a', 'b')
      .build();
    expect(moveOf(topology, 'a b')).toBeUndefined();
    expect(moveOf(topology, 'a c')).toBeUndefined();
  });
});
