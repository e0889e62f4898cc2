/** The verb that fits a count: "1 differs", "2 differ". */
export const verb = (count: number, one: string, several: string): string =>
  count === 1 ? one : several;
