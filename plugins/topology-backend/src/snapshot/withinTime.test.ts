import { withinTime } from './withinTime';

const never = new Promise<string>(() => {});

describe('withinTime', () => {
  it('gives what comes in time, also when that is a failure', async () => {
    await expect(withinTime(Promise.resolve('a'), 60_000)).resolves.toBe('a');
    const failure = Promise.reject(new Error('down'));
    await expect(withinTime(failure, 60_000)).rejects.toThrow('down');
  });

  it('gives up what does not come', async () => {
    await expect(withinTime(never, 5)).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'no answer within 5 ms',
    });
  });
});
