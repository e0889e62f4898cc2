import type { CapabilityItem } from '@banyan/backstage-plugin-banyan-common';
import { Document, isMap, isSeq } from 'yaml';
import { MEANT_PERCENT, percentOf, type RecordDraft } from './recordDraft';

const DAY_LENGTH = 10;

/** The event as the file has it; the file knows days, no times. */
function entryOf(draft: RecordDraft) {
  const { at, stage, data, reason, incident } = draft;
  const percent = percentOf(draft) ?? MEANT_PERCENT[stage];
  return {
    ...(at.trim() === '' ? {} : { at: at.trim().slice(0, DAY_LENGTH) }),
    stage,
    ...(percent === undefined || Number.isNaN(percent) ? {} : { percent }),
    ...(data === '' ? {} : { data }),
    ...(reason.trim() === '' ? {} : { note: reason.trim() }),
    ...(incident.trim() === '' ? {} : { incident: incident.trim() }),
  };
}

const lastStated = (item: CapabilityItem | undefined) =>
  item?.history.findLast(({ origin }) => origin === 'catalog');

/** What to add to the file of the migration, where it belongs. */
export function yamlPatch(
  draft: RecordDraft,
  item: CapabilityItem | undefined,
): string {
  const document = new Document({
    spec: {
      capabilities: [{ name: draft.capability, history: [entryOf(draft)] }],
    },
  });
  const history = document.getIn(['spec', 'capabilities', 0, 'history']);
  const last = lastStated(item);
  if (isSeq(history) && isMap(history.items[0])) {
    history.items[0].commentBefore = last
      ? ` add it to what stands here; the last one is ${last.stated}, ${last.stage}`
      : ' the first one of this capability';
  }
  return document.toString({ lineWidth: 0 });
}
