import type {
  BreakerSource,
  SourceReading,
} from '@banyan/backstage-plugin-banyan-node';
import { FakeClock } from '../__testUtils__/FakeClock';
import { TargetReader } from './TargetReader';

const closed: SourceReading = { name: 'prices', state: 'closed' };

function aReader(source: BreakerSource, { timeoutMs = 1_000 } = {}) {
  const clock = new FakeClock();
  const told: SourceReading[][] = [];
  const problems: string[] = [];
  const reader = new TargetReader({
    clock,
    timeoutMs,
    random: () => 0.5,
    fetch: async () => {
      throw new Error('nothing is fetched here');
    },
    listener: {
      told: (_, readings) => told.push(readings),
      failed: (_, problem) => problems.push(problem),
    },
    target: {
      about: {
        id: 'x',
        type: source.type,
        title: 'X',
        intervalMs: 1_000,
        orders: [],
        simulated: false,
      },
      target: { id: 'x', url: 'http://x.io', title: 'X', options: {} },
      source,
    },
  });
  return { clock, told, problems, reader };
}

/** A stream that is sent by hand. */
function aStream() {
  let connections = 0;
  let send: (next: SourceReading[] | undefined) => void = () => {};
  let isEnded = false;
  const next = () =>
    new Promise<SourceReading[] | undefined>(done => {
      send = done;
    });
  const source: BreakerSource = {
    type: 'stream',
    async *listen(_, { signal }) {
      connections += 1;
      signal.addEventListener('abort', () => {
        isEnded = true;
      });
      let readings = await next();
      while (readings) {
        yield readings;
        readings = await next();
      }
    },
  };
  return {
    source,
    send: (readings: SourceReading[]) => send(readings),
    end: () => send(undefined),
    connections: () => connections,
    isEnded: () => isEnded,
  };
}

describe('a reader', () => {
  it('hears what a stream sends, and connects anew when it ends', async () => {
    const stream = aStream();
    const { clock, told, problems, reader } = aReader(stream.source);
    await clock.advance(1_000);
    stream.send([closed]);
    await clock.advance(10);
    stream.send([closed, closed]);
    await clock.advance(10);
    expect(told.map(each => each.length)).toEqual([1, 2]);
    stream.end();
    await clock.advance(2_000);
    expect(stream.connections()).toBe(2);
    expect(problems).toEqual([]);
    await reader.end();
    expect(stream.isEnded()).toBe(true);
  });

  it('leaves a stream that has fallen silent, and connects anew', async () => {
    const stream = aStream();
    const { clock, problems, reader } = aReader(stream.source);
    await clock.advance(1_000);
    stream.send([closed]);
    await clock.advance(3_100);
    expect(problems).toEqual(['It has sent nothing for 3 s']);
    expect(stream.isEnded()).toBe(true);
    await clock.advance(1_000);
    expect(stream.connections()).toBe(2);
    await reader.end();
  });

  it('counts a stream that ends without a word as a failure', async () => {
    const stream = aStream();
    const { clock, problems, reader } = aReader(stream.source);
    await clock.advance(1_000);
    stream.end();
    await clock.advance(10);
    expect(problems).toEqual(['It ended without having sent anything']);
    await reader.end();
  });

  it('does not wait for ever for a source that never answers', async () => {
    const silent: BreakerSource = {
      type: 'silent',
      read: () => new Promise(() => {}),
    };
    const { clock, problems, reader } = aReader(silent, { timeoutMs: 10 });
    await clock.advance(1_000);
    await new Promise(done => {
      setTimeout(done, 60);
    });
    await clock.advance(1);
    expect(problems).toEqual(['It took longer than 20 ms']);
    await reader.end();
  });

  it('ends in the middle of a look, and tells nothing any more', async () => {
    let answer: ((readings: SourceReading[]) => void) | undefined;
    const slow: BreakerSource = {
      type: 'slow',
      read: () =>
        new Promise(done => {
          answer = done;
        }),
    };
    const { clock, told, problems, reader } = aReader(slow);
    await clock.advance(1_000);
    await reader.end();
    answer?.([closed]);
    await clock.advance(5_000);
    expect([told, problems]).toEqual([[], []]);
  });

  it('survives a source that throws nonsense', async () => {
    const odd: BreakerSource = {
      type: 'odd',
      async read() {
        throw new Error('');
      },
    };
    const { clock, problems, reader } = aReader(odd);
    await clock.advance(1_000);
    expect(problems).toEqual(['It failed without saying why']);
    await reader.end();
  });
});
