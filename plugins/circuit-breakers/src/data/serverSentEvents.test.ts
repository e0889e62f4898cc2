import { serverSentEvents } from './serverSentEvents';

/** A body that says one thing, then nothing for ever. */
const silentAfter = (text: string, onCancel: () => void) => {
  let isSaid = false;
  return {
    getReader: () => ({
      read: async () => {
        if (isSaid) return new Promise(() => {});
        isSaid = true;
        return { done: false, value: new TextEncoder().encode(text) };
      },
      cancel: async () => onCancel(),
    }),
  } as unknown as ReadableStream<Uint8Array>;
};

describe('serverSentEvents', () => {
  it('gives up a line on which nothing is heard any more, and closes it', async () => {
    const cancelled = jest.fn();
    const heard: unknown[] = [];
    const listen = async () => {
      const body = silentAfter(': hello\n\n', cancelled);
      for await (const each of serverSentEvents(body, { silenceMs: 20 }))
        heard.push(each);
    };
    await expect(listen()).rejects.toThrow('Nothing was heard');
    expect(heard).toEqual(['comment']);
    expect(cancelled).toHaveBeenCalledTimes(1);
  });
});
