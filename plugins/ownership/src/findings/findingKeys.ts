/** The keys of the list of findings, with what they do. */
export const FINDING_KEYS: readonly (readonly [key: string, does: string])[] = [
  ['j', 'to the next finding'],
  ['k', 'to the finding before'],
  ['x', 'select this finding, or no longer'],
  ['e', 'accept what is selected, or this finding, with a reason'],
  ['Enter', 'open this finding, or close it'],
  ['?', 'show these keys'],
];

const FIELDS =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';
const PRESSED_BY_ENTER = 'a, button, summary, input';

/** Is the key meant for the list: not for a field, a dialog, a menu, or the browser? */
export function isForList(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
    return false;
  const { target } = event;
  if (!(target instanceof Element)) return true;
  if (target.closest(FIELDS)) return false;
  return event.key !== 'Enter' || !target.closest(PRESSED_BY_ENTER);
}
