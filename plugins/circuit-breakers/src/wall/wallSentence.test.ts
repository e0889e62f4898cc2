import { aBreaker, anOpenBreaker } from '../__testUtils__/breakers';
import { wallSentence } from './wallSentence';

const unknown = aBreaker({ id: 'u', state: 'unknown' });

describe('wallSentence', () => {
  it('counts the states, worst first, and what passes', () => {
    expect(
      wallSentence([aBreaker({ id: 'c' }), unknown, anOpenBreaker()]),
    ).toEqual({
      status: 'fail',
      text: '1 open, 1 unknown; 1 of 3 closed',
      facts: [
        '13\u202f120 calls in the window',
        '6\u202f410 stopped by a breaker',
        '148 failed',
        '2 of 3 breakers reporting',
      ],
    });
  });

  it('is green only when all are closed', () => {
    expect(wallSentence([aBreaker()])).toMatchObject({
      status: 'pass',
      text: '1 of 1 closed',
    });
    expect(wallSentence([unknown]).status).toBe('unknown');
  });
});
