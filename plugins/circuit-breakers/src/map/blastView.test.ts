import type { BlastRadiusResponse } from '@banyan/backstage-plugin-banyan-common';
import { affectedSentence, affectedServices } from './blastView';

const blast: BlastRadiusResponse = {
  id: 'x',
  edges: [],
  services: [
    {
      ref: 'zuul',
      distance: 2,
      effect: 'contained',
      effectWithoutFallback: 'fails',
    },
    {
      ref: 'api',
      distance: 1,
      effect: 'contained',
      effectWithoutFallback: 'fails',
    },
    {
      ref: 'home',
      distance: 0,
      effect: 'degraded',
      effectWithoutFallback: 'fails',
    },
  ],
};

describe('affectedServices', () => {
  it.each([
    [
      'holds',
      ['home degraded', 'api contained', 'zuul contained'],
      'No service fails, 1 is degraded, 2 do not feel it.',
    ],
    [
      'fails',
      ['home fails', 'api fails', 'zuul fails'],
      '3 of 3 services fail, 0 are degraded, 0 do not feel it.',
    ],
  ] as const)(
    'when the fallback %s, are told worst and nearest first',
    (fallback, expected, sentence) => {
      const services = affectedServices(blast, fallback);
      expect(services.map(({ ref, effect }) => `${ref} ${effect}`)).toEqual(
        expected,
      );
      expect(affectedSentence(services)).toBe(sentence);
    },
  );
});
