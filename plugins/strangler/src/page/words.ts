import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import {
  entityTitle,
  type Status,
} from '@banyan/backstage-plugin-banyan-react';
import { oneDecimal } from '@banyan/core';
import { DateTime } from 'luxon';

/** A stage, or null for what is not in the plan yet. */
export type StageOrNone = CapabilityItem['stage'];

const STAGE_STATUS = {
  legacy: 'n/a',
  shadow: 'warn',
  canary: 'warn',
  migrated: 'pass',
  retired: 'pass',
  blocked: 'fail',
  stays: 'exempt',
} as const;

/** The mark that stands beside the word of a stage. */
export const stageStatus = (stage: StageOrNone): Status =>
  stage === null ? 'unknown' : STAGE_STATUS[stage];

/** The word for a stage. */
export const stageWord = (stage: StageOrNone): string =>
  stage ?? 'not in the plan yet';

/** "66.7 %", "unknown". One decimal: a figure of the page is one of the tests of the data. */
export const percentText = (percent: number | null): string =>
  percent === null ? 'unknown' : `${percent.toFixed(1)} %`;

/** Points with a decimal only where there is one: "7.5", "20". */
export const pointsText = (points: number): string =>
  String(oneDecimal(points));

const utc = (at: number) => DateTime.fromMillis(at, { zone: 'utc' });

/** The month of a moment: "2010-12". */
export const monthText = (at: number): string => utc(at).toFormat('yyyy-MM');

/** The day of a moment: "2010-12-31". */
export const dayText = (at: number): string => utc(at).toFormat('yyyy-MM-dd');

/** One of it, or several: "1 capability", "3 capabilities". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A list in a sentence: "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What a capability is called. */
export const capabilityTitle = ({
  title,
  name,
}: Pick<CapabilityItem, 'title' | 'name'>): string => title ?? name;

/** The name of an organisation as a word of a sentence: "Netflix". */
export const organisationTitle = (ref: string | null): string => {
  if (!ref) return 'no organisation';
  const name = entityTitle(ref);
  return `${name.charAt(0).toLocaleUpperCase('en-US')}${name.slice(1)}`;
};
