const PARTS =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|#.*|["'`()[\]{}]/g;

const OPENING = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Whether all brackets and quotes of a PromQL expression are closed: then it can stand inside another. */
export function isClosed(expression: string): boolean {
  const open: string[] = [];
  for (const [part] of expression.matchAll(PARTS)) {
    const opening = OPENING.get(part);
    if ('([{'.includes(part)) open.push(part);
    else if (opening && open.pop() !== opening) return false;
    else if ('"\'`'.includes(part)) return false;
  }
  return open.length === 0 && expression.trim() !== '';
}
