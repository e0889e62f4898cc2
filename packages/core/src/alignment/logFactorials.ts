/** The natural logarithms of 0! to `most`!. */
export function logFactorials(most: number): Float64Array {
  const result = new Float64Array(most + 1);
  for (let n = 2; n <= most; n++) result[n] = result[n - 1] + Math.log(n);
  return result;
}
