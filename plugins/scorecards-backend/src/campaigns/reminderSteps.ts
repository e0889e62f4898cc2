/** So many days before the target groups are reminded, and once when it is over. */
const BEFORE = [1, 7, 14];

/** What a group is reminded by, each once for a target. */
export type ReminderStep = `${number} days` | 'overdue';

/** The step that is due so many days before the target; undefined = there is time. */
export function dueStep(days: number): ReminderStep | undefined {
  if (days < 0) return 'overdue';
  const step = BEFORE.find(each => days <= each);
  return step === undefined ? undefined : `${step} days`;
}
