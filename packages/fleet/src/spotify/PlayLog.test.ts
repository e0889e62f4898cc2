import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Play } from './play';
import { PlayCounts } from './PlayCounts';
import { PlayLog } from './PlayLog';

const play = (track: string): Play => ({
  session: `session of ${track}`,
  user: 'ann',
  track,
  plan: 'free',
});
const READERS = ['royalties', 'analytics'];

describe('PlayLog', () => {
  let folder: string;
  let log: PlayLog;
  const open = (name = 'plays') => new PlayLog(join(folder, `${name}.sqlite`));
  const places = (after: number) =>
    log.read(after, 99).map(({ place }) => place);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plays-'));
    log = open();
    for (const track of ['a', 'b', 'a', 'c']) log.append(play(track));
  });

  afterEach(() => {
    log.close();
    rmSync(folder, { recursive: true });
  });

  it('reads on from any place, a lot at a time', () => {
    expect(places(0)).toEqual([1, 2, 3, 4]);
    expect(log.read(1, 2).map(each => each.play.track)).toEqual(['b', 'a']);
    expect(places(4)).toEqual([]);
  });

  it('drops what all readers have read and nothing that one has yet to read', () => {
    log.acknowledge('royalties', 4, READERS);
    expect(places(0)).toEqual([1, 2, 3, 4]);
    log.acknowledge('analytics', 2, READERS);
    expect(places(0)).toEqual([3, 4]);
    log.acknowledge('analytics', 1, READERS);
    expect(log.readBy('analytics')).toBe(2);
  });

  it('never gives a place again, also after it was emptied and opened anew', () => {
    log.acknowledge('only', 4, ['only']);
    expect(log.size).toBe(0);
    log.close();
    log = open();
    log.append(play('d'));
    expect(places(0)).toEqual([5]);
  });

  it('takes over from another log what comes twice once', () => {
    const next = open('next');
    next.appendFrom('first', log.read(0, 3));
    next.appendFrom('first', log.read(0, 99));
    next.appendFrom('first', log.read(1, 2));
    const tracks = next.read(0, 99).map(each => each.play.track);
    next.close();
    expect(tracks).toEqual(['a', 'b', 'a', 'c']);
  });

  it('is counted the same when the counting stops and is done again from an earlier place', () => {
    const file = join(folder, 'counts.sqlite');
    const first = new PlayCounts(file, ({ track }) => track);
    first.count(log.read(0, 3));
    first.close();
    const again = new PlayCounts(file, ({ track }) => track);
    expect(again.readTo).toBe(3);
    again.count(log.read(0, 99));
    expect([again.of('a'), again.of('b'), again.of('z')]).toEqual([2, 1, 0]);
    expect(again.total).toBe(4);
    again.close();
  });
});
