/** The id of the element that shows a finding. */
export const rowElementId = (id: string) => `finding-${id.replace(' ', '-')}`;

/** Moves the focus to a finding, and opens the group that it is in. */
export function focusRow(id: string): void {
  const element = document.getElementById(rowElementId(id));
  const group = element?.closest('details');
  if (group) group.open = true;
  element?.focus();
}
