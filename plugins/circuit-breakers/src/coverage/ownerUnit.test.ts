import { unitsOfGroups } from './ownerUnit';

const option = (ref: string, section: 'Units' | 'Teams', parent?: string) => ({
  ref,
  section,
  parent,
});

describe('unitsOfGroups', () => {
  it('finds the unit above a team, also of a team below a team', () => {
    const units = unitsOfGroups([
      option('unit', 'Units', 'organization'),
      option('team', 'Teams', 'unit'),
      option('part', 'Teams', 'team'),
      option('lost', 'Teams', 'lost'),
    ]);
    expect([...units]).toEqual([
      ['unit', 'unit'],
      ['team', 'unit'],
      ['part', 'unit'],
    ]);
  });
});
