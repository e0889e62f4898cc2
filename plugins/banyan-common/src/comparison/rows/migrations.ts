import type { MigrationsResponse } from '../../migrations';
import type { CellPart } from '../cell';
import { cellOfTold, toldCell } from './cells';
import type { Row } from './row';

type Summary = MigrationsResponse['items'][number];

function partOf({ title, state, progress: { weight } }: Summary): CellPart {
  if (state === 'done') return { label: title, share: 1, text: 'done' };
  return weight === null
    ? { label: title, share: null, text: 'unknown' }
    : { label: title, share: weight / 100, text: `${weight} %` };
}

export const migrations: Row = {
  id: 'migrations',
  title: 'Migrations',
  note: 'weighted progress of each',
  plugin: 'strangler',
  unit: 'parts',
  better: null,
  limits: null,
  how: 'Points of weight that are routed to the new side / all points, for each migration that the group or a group below it owns, simulated ones left out. Done = every capability is served by the new side alone. It is not judged: a migration that ends is no better than one that was never needed.',
  noun: 'migrations',
  says: ({ text }) => `has migrations at ${text}`,
  cellOf: answers =>
    cellOfTold('strangler', answers.migrations, told => {
      const items = told.items.filter(({ simulated }) => !simulated);
      if (items.length === 0)
        return toldCell({
          text: 'none in the catalog',
          because: 'register a Migration that a group of it owns',
        });
      const parts = items.map(partOf);
      const open = parts.filter(({ text }) => text !== 'done');
      return toldCell({
        parts,
        text: [
          `${parts.length - open.length}/${parts.length} done`,
          ...open.map(({ text }) => text),
        ].join(', '),
        items: items
          .filter(({ state }) => state !== 'done')
          .map(({ ref }) => ref),
      });
    }),
};
