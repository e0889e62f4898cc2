import { remembering } from './remembering';

describe('what is remembered', () => {
  it('is worked out once', () => {
    const once = remembering(2);
    const make = jest.fn(() => ({}));
    expect(once('a', make)).toBe(once('a', make));
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('goes when there is too much, what was used last after all others', () => {
    const once = remembering(2);
    const made: string[] = [];
    const use = (key: string) => once(key, () => made.push(key));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) use(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is no failure', async () => {
    const once = remembering(2);
    const fail = () => Promise.reject(new Error('away'));
    await expect(once('a', fail)).rejects.toThrow('away');
    expect(await once('a', async () => 'there')).toBe('there');
  });
});
