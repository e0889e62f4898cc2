/** What the text of an annotation holds, when it is a JSON object; null = it is none. */
export function jsonObject(
  text: string | undefined,
): Readonly<Record<string, unknown>> | null {
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    const isObject =
      typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? { ...parsed } : null;
  } catch {
    return null;
  }
}
