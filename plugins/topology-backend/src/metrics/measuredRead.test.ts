import { FakeMeter } from '@banyan/backstage-plugin-banyan-node/testing';
import { performance } from 'node:perf_hooks';
import { measuredRead } from './measuredRead';

const DURATION = 'topology.snapshot.build.duration';

describe('measuredRead', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['that succeeds', async () => 'graph', {}],
    [
      'that fails',
      async () => Promise.reject(new TypeError('down')),
      { 'error.type': 'TypeError' },
    ],
    [
      'that fails with no error',
      async () => Promise.reject('down'),
      { 'error.type': 'string' },
    ],
  ])('times a reading %s in seconds', async (_, read, attributes) => {
    const meter = new FakeMeter();
    jest
      .spyOn(performance, 'now')
      .mockReturnValueOnce(1_000)
      .mockReturnValueOnce(1_250);
    const measured = measuredRead<string>(meter.service, read);
    await measured().catch(() => undefined);
    expect(await meter.read(DURATION)).toEqual([{ value: 0.25, attributes }]);
  });

  it('gives what was read, and fails as the reading fails', async () => {
    const { service } = new FakeMeter();
    await expect(measuredRead(service, async () => 7)()).resolves.toBe(7);
    const failing = measuredRead(service, async () => {
      throw new Error('the catalog is down');
    });
    await expect(failing()).rejects.toThrow('the catalog is down');
  });
});
