import type {
  AlignmentResponse,
  Measures,
  ShareOnWire,
} from '@banyan/backstage-plugin-banyan-common';

/** What an assistant can say of a scope at once. */
export function alignmentSentence(
  { mirror, purity, congruence }: Measures,
  unknown: AlignmentResponse['unknown'],
): string {
  const part = (
    measure: string,
    { value, n, m }: ShareOnWire,
    words: string,
  ) => {
    const reason = unknown.find(each => each.measure === measure)?.because;
    return value === null
      ? `${measure} is not known: ${reason ?? 'no reason is known'}`
      : `${measure} ${Math.round(value * 100)} % (${n} of ${m} ${words})`;
  };
  const parts = [
    part('mirror', mirror, 'calls keep unit and domain together or apart'),
    part('purity', purity, 'components are owned in the unit of their domain'),
    part(
      'congruence',
      congruence,
      'pairs of teams that have to coordinate can',
    ),
  ];
  return `${parts.join('; ')}.`;
}
