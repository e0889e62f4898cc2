import { MISSED_READINGS } from '@banyan/core';
import type { TargetHealth } from './targetStates';

/** A source is unwell when so many looks in a row have failed, or when it never was well. */
export const isWell = ({
  failures,
  readAt,
}: Pick<TargetHealth, 'failures' | 'readAt'>): boolean =>
  failures === 0 || (readAt !== null && failures < MISSED_READINGS);
