import type {
  CapabilityItem,
  MigrationResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { lastMoved, STALL_MONTHS } from '@banyan/core';
import { DateTime } from 'luxon';
import { domainOf } from './replayed';
import {
  capabilityTitle,
  listed,
  percentText,
  plural,
  pointsText,
} from './words';

/** Shares with a word, and the word for what is left then. */
const FRACTIONS: readonly (readonly [number, string, string])[] = [
  [25, 'A quarter', 'three quarters'],
  [100 / 3, 'One third', 'two thirds'],
  [50, 'Half', 'half'],
  [200 / 3, 'Two thirds', 'one third'],
  [75, 'Three quarters', 'a quarter'],
];

/** A word is near enough to a number within this. */
const NEAR = 1.5;
/** What has less than this on the new side has barely begun. */
const BARELY = 25;
const NAMED = 2;

const leftOf = ({ stage, intended, weight }: CapabilityItem) =>
  stage === null ? weight : (weight * (100 - (intended ?? 0))) / 100;

const isOver = ({ intended }: CapabilityItem) => intended === 100;

const mostLeft = (items: readonly CapabilityItem[]) =>
  items.toSorted((a, b) => leftOf(b) - leftOf(a));

const named = (items: readonly CapabilityItem[]) => {
  const rest = items.length - NAMED;
  const names = items.slice(0, rest === 1 ? items.length : NAMED);
  return listed([
    ...names.map(capabilityTitle),
    ...(rest > 1 ? [`${rest} others`] : []),
  ]);
};

const has = (items: readonly unknown[]) =>
  items.length === 1 ? 'has' : 'have';

function howFar(weight: number | null): string {
  if (weight === null) return 'How far it is nobody knows';
  if (weight === 0) return 'Nothing has moved yet';
  const fraction = FRACTIONS.find(([of]) => Math.abs(of - weight) <= NEAR);
  return fraction
    ? `${fraction[1]} moved, ${fraction[2]} to go`
    : `${percentText(weight)} moved, ${percentText(100 - weight)} to go`;
}

/** Whole months since anything moved, while something is left; below a stall: 0. */
export function monthsStill(migration: MigrationResponse): number {
  const moved = lastMoved(domainOf(migration), migration.at);
  if (moved === null) return 0;
  const end = DateTime.fromMillis(migration.at, { zone: 'utc' });
  const months = Math.floor(
    end.diff(DateTime.fromMillis(moved, { zone: 'utc' }), 'months').months,
  );
  return months >= STALL_MONTHS ? months : 0;
}

function whatIsHard(
  open: readonly CapabilityItem[],
  hasBegun: boolean,
): string {
  const barely = open.filter(
    ({ stage, intended }) =>
      stage === null || (intended !== null && intended <= BARELY),
  );
  if (!hasBegun) return '';
  if (barely.length > 0) {
    return `; ${named(mostLeft(barely))} ${has(barely)} barely begun`;
  }
  const [first] = mostLeft(open);
  return `; ${capabilityTitle(first)} has most to go, ${pointsText(leftOf(first))} of ${pointsText(first.weight)} points`;
}

function whenDone(items: readonly CapabilityItem[]): string {
  const kept = items.filter(({ stage }) => stage !== 'retired').length;
  return kept === 0
    ? 'All of it has moved, and the legacy is gone'
    : `All of it has moved; of ${plural(kept, 'capability', 'capabilities')} the legacy part is still there`;
}

/** How far a migration is and what is hard about the rest, in one sentence. */
export function migrationSentence(migration: MigrationResponse): string {
  const items = migration.capabilities.filter(({ stage }) => stage !== 'stays');
  if (items.length === 0) return 'Nothing of it is meant to move';
  const open = items.filter(item => !isOver(item));
  if (open.length === 0) return whenDone(items);
  const { weight } = migration.progress;
  const still = monthsStill(migration);
  if (still > 0) {
    return `${howFar(weight)}; nothing has moved for ${still} months, and ${named(mostLeft(open))} ${open.length === 1 ? 'is' : 'are'} left`;
  }
  return `${howFar(weight)}${whatIsHard(open, (weight ?? 0) > 0)}`;
}
