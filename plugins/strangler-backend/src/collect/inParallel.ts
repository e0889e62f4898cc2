/** Does something for each, so many at a time; ends when all are done, and fails as the first that failed. */
export async function inParallel<T>(
  all: readonly T[],
  most: number,
  act: (each: T) => Promise<void>,
): Promise<void> {
  const left = all.values();
  const failures: unknown[] = [];
  const work = async () => {
    for (const each of left)
      try {
        await act(each);
      } catch (error) {
        failures.push(error);
      }
  };
  await Promise.all(Array.from({ length: most }, work));
  if (failures.length > 0) throw failures[0];
}
