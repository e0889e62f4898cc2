import {
  type CapabilityItem,
  dataOwnershipSchema,
  type MigrationResponse,
  type RecordEventRequest,
  stageSchema,
} from '@banyan/backstage-plugin-banyan-common';
import { dayText } from '../page';

/** What somebody writes down, as it is typed. */
export type RecordDraft = {
  capability: string;
  stage: NonNullable<CapabilityItem['stage']>;
  percent: string;
  /** Empty = not told. */
  data: NonNullable<CapabilityItem['data']> | '';
  at: string;
  reason: string;
  incident: string;
};

/** The stages that say themselves how much the new side serves. */
export const MEANT_PERCENT: Readonly<
  Partial<Record<RecordDraft['stage'], number>>
> = { legacy: 0, shadow: 0, migrated: 100, retired: 100 };

const NEXT: Readonly<
  Partial<Record<RecordDraft['stage'], RecordDraft['stage']>>
> = { legacy: 'shadow', shadow: 'canary', migrated: 'retired' };

/** What probably comes next, today. */
export function startOf(
  { capabilities, now }: MigrationResponse,
  name: string | undefined,
): RecordDraft {
  const item =
    capabilities.find(each => each.name === name) ?? capabilities.at(0);
  const stage = item?.stage ?? null;
  return {
    capability: item?.name ?? '',
    stage: stage === null ? 'legacy' : (NEXT[stage] ?? stage),
    percent: '',
    data: '',
    at: dayText(now),
    reason: '',
    incident: '',
  };
}

/** The percentage as a number: "30", "30.5 %"; undefined = not told, or the stage says it. */
export function percentOf({
  stage,
  percent,
}: Pick<RecordDraft, 'stage' | 'percent'>): number | undefined {
  const typed = percent.replace('%', '').replace(',', '.').trim();
  return MEANT_PERCENT[stage] !== undefined || typed === ''
    ? undefined
    : Number(typed);
}

/** What is sent of it. */
export function requestOf(draft: RecordDraft): RecordEventRequest {
  const { stage, data, at, reason, incident } = draft;
  const percent = percentOf(draft);
  return {
    stage,
    reason: reason.trim(),
    ...(percent === undefined ? {} : { percent }),
    ...(data === '' ? {} : { data }),
    ...(at.trim() === '' ? {} : { at: at.trim() }),
    ...(incident.trim() === '' ? {} : { incident: incident.trim() }),
  };
}

/** The word of a choice as a stage. */
export const stageOf = (word: unknown): RecordDraft['stage'] =>
  stageSchema.catch('canary').parse(word);

/** The word of a choice as a data ownership; any other means that it is not told. */
export const dataOf = (word: unknown): RecordDraft['data'] => {
  const { data } = dataOwnershipSchema.safeParse(word);
  return data ?? '';
};
