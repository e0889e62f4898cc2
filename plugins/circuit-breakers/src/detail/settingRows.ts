import type {
  BreakerItem,
  BreakerResponse,
  SettingVerdict,
} from '@banyan/backstage-plugin-banyan-common';
import type { Status } from '@banyan/backstage-plugin-banyan-react';
import { countText, msText, UNKNOWN } from '../state';

/** A setting with its value and what is to be said of it. */
export type SettingRow = {
  id: string;
  title: string;
  value: string;
  status: Status | undefined;
  notes: readonly { check: string; message: string }[];
};

type Settings = BreakerItem['settings'];

const percent = (value: number | null) =>
  value === null ? UNKNOWN : `${value}\u00a0%`;

function opens({ errorThresholdPercent, volumeThreshold }: Settings): string {
  const limit = percent(errorThresholdPercent);
  return volumeThreshold === null
    ? limit
    : `${limit} of ≥ ${countText(volumeThreshold)} calls`;
}

/** The rows of the card: their settings, worst verdict first in a row. */
const ROWS: readonly {
  id: string;
  title: string;
  settings: readonly string[];
  value: (item: BreakerItem) => string;
}[] = [
  {
    id: 'timeout',
    title: 'Timeout',
    settings: ['timeoutMs'],
    value: ({ settings }) => msText(settings.timeoutMs),
  },
  {
    id: 'opens',
    title: 'Opens above',
    settings: ['errorThresholdPercent', 'volumeThreshold'],
    value: ({ settings }) => opens(settings),
  },
  {
    id: 'slow',
    title: 'Opens above slow calls',
    settings: ['slowThresholdPercent'],
    value: ({ settings }) => percent(settings.slowThresholdPercent),
  },
  {
    id: 'window',
    title: 'Window',
    settings: ['windowMs'],
    value: ({ settings }) => msText(settings.windowMs),
  },
  {
    id: 'wait',
    title: 'Waits before a probe',
    settings: ['sleepWindowMs'],
    value: ({ settings }) => msText(settings.sleepWindowMs),
  },
  {
    id: 'trials',
    title: 'Trial calls when half-open',
    settings: ['halfOpenCalls'],
    value: ({ settings }) => countText(settings.halfOpenCalls),
  },
  {
    id: 'isolation',
    title: 'Isolation',
    settings: ['isolation'],
    value: ({ settings }) => settings.isolation ?? UNKNOWN,
  },
  {
    id: 'fallback',
    title: 'Fallback',
    settings: ['fallback'],
    value: ({ fallback }) =>
      fallback
        ? [fallback.kind, fallback.description].filter(Boolean).join(': ')
        : 'none declared',
  },
  {
    id: 'library',
    title: 'Library',
    settings: ['library'],
    value: ({ settings }) => settings.library ?? UNKNOWN,
  },
];

const WORST_FIRST: readonly SettingVerdict['verdict'][] = [
  'fail',
  'warn',
  'unknown',
  'pass',
];

const worst = (verdicts: readonly SettingVerdict[]): Status | undefined =>
  WORST_FIRST.find(word => verdicts.some(({ verdict }) => verdict === word));

const notesOf = (verdicts: readonly SettingVerdict[]) =>
  verdicts.map(({ check, message }) => ({ check, message }));

/** Every setting with its verdict; verdicts about something else have rows of their own. */
export function settingRows({
  item,
  lint,
}: Pick<BreakerResponse, 'item' | 'lint'>): SettingRow[] {
  const known = new Set(ROWS.flatMap(({ settings }) => settings));
  const others = lint.filter(({ setting }) => !known.has(setting));
  return [
    ...ROWS.map(({ id, title, settings, value }): SettingRow => {
      const verdicts = lint.filter(({ setting }) => settings.includes(setting));
      return {
        id,
        title,
        value: value(item),
        status: worst(verdicts),
        notes: notesOf(verdicts),
      };
    }),
    ...others.map((verdict): SettingRow => ({
      id: verdict.setting,
      title: verdict.setting,
      value: '',
      status: verdict.verdict,
      notes: notesOf([verdict]),
    })),
  ];
}
