import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { listed, plural } from '../page';
import type { CapabilityRow } from './capabilityRows';

/** The answer of the capabilities, and what it rests on. */
export type CapabilitiesAnswer = {
  status: Status;
  text: string;
  facts: string[];
};

const isOver = ({ item: { stage } }: CapabilityRow) =>
  stage === 'migrated' || stage === 'retired';

const isBlocked = (row: CapabilityRow) =>
  row.item.stage === 'blocked' || (row.item.blockedBy !== null && !isOver(row));

const FEW = 3;

const named = (rows: readonly CapabilityRow[]) =>
  rows.length > FEW
    ? `${rows.length} capabilities`
    : listed(rows.map(({ title }) => title));

const isOrAre = (some: readonly CapabilityRow[]) =>
  some.length === 1 ? 'is' : 'are';

function worst(rows: readonly CapabilityRow[]): [Status, string] | undefined {
  const worse = rows.filter(({ item }) => item.parity?.verdict === 'worse');
  if (worse.length > 0)
    return [
      'fail',
      `${named(worse)} ${isOrAre(worse)} worse on the new side than on legacy`,
    ];
  const blocked = rows.filter(isBlocked);
  if (blocked.length > 0)
    return ['fail', `${named(blocked)} ${isOrAre(blocked)} blocked`];
  const apart = rows.filter(({ gap }) => gap.verdict === 'apart');
  if (apart.length > 0)
    return [
      'warn',
      `${named(apart)} ${isOrAre(apart)} not where the plan says: observed and intended are more than three points apart`,
    ];
  return undefined;
}

/** What needs somebody among the capabilities, in one sentence. */
export function capabilitiesAnswer(
  rows: readonly CapabilityRow[],
): CapabilitiesAnswer {
  const moving = rows.filter(({ item }) => item.stage !== 'stays');
  const over = moving.filter(isOver);
  const seen = rows.filter(({ item }) => item.observed !== null);
  const facts = [
    `${over.length} of ${moving.length} all on the new side`,
    seen.length === 0
      ? 'none was seen at a gateway: what is observed is unknown'
      : `${seen.length} of ${rows.length} seen at a gateway`,
    `${rows.filter(({ item }) => item.data === 'owned').length} of ${rows.filter(({ item }) => item.data !== null).length} of which it is known own their data`,
  ];
  const bad = worst(rows);
  if (bad) return { status: bad[0], text: bad[1], facts };
  if (over.length === moving.length)
    return {
      status: 'pass',
      text: `${plural(over.length, 'capability', 'capabilities')}, all on the new side`,
      facts,
    };
  const open = moving.length - over.length;
  return seen.length === 0
    ? {
        status: 'unknown',
        text: `${open} of ${moving.length} capabilities still on their way; nobody sees where their requests go`,
        facts,
      }
    : {
        status: 'pass',
        text: `${open} of ${moving.length} capabilities still on their way; those that are seen go where they are meant to`,
        facts,
      };
}
