import { musicModel } from './__testUtils__/music';
import {
  chosenTribe,
  findSubject,
  foldedIn,
  pin,
  pinnedRef,
  toggleFold,
} from './columnsState';

const model = musicModel();

/** An address in memory. */
const address = (state: Record<string, string | undefined> = {}) => {
  const now = new Map(Object.entries(state));
  return {
    get: (name: string) => now.get(name),
    set: (changes: Readonly<Record<string, string | undefined>>) => {
      for (const [name, value] of Object.entries(changes))
        now.set(name, value || undefined);
    },
  };
};

describe('the state of the columns in the address', () => {
  it('pins one thing at a time, and lets go when it is picked again', () => {
    const url = address();
    const [practice] = model.guilds;
    const [tribe] = model.tribes;
    const [squad] = tribe.squads;
    pin(url, { kind: 'practice', ref: practice.ref, practice });
    expect(pinnedRef(url)).toBe(practice.ref);
    pin(url, { kind: 'squad', ref: squad.ref, squad, tribe });
    expect(url.get('practice')).toBeUndefined();
    expect(pinnedRef(url)).toBe(squad.ref);
    pin(url, { kind: 'squad', ref: squad.ref, squad, tribe });
    expect(pinnedRef(url)).toBeUndefined();
  });

  it('folds nothing where there is room, and all but what was unfolded where not', () => {
    const url = address();
    const [tribe] = model.tribes;
    expect(foldedIn(model, url)(tribe)).toBe(false);
    const large = { ...model, squads: Array(250).fill(tribe.squads[0]) };
    expect(foldedIn(large, url)(tribe)).toBe(true);
    toggleFold(url, tribe.ref);
    expect(foldedIn(large, url)(tribe)).toBe(false);
    toggleFold(url, tribe.ref);
    expect(foldedIn(large, url)(tribe)).toBe(true);
  });

  it.each([
    [{}, 'money'],
    [{ tribe: 'group:default/sound' }, 'sound'],
    [{ tribe: 'group:default/gone' }, 'money'],
    [{ team: 'group:default/radio' }, 'sound'],
  ])('shows a narrow page one tribe: %j', (state, expected) => {
    expect(chosenTribe(model, address(state))?.title).toBe(expected);
  });

  it.each([
    ['RAD', 'radio'],
    ['ester', 'testers'],
    ['we', 'web'],
    ['nothing', undefined],
    [' ', undefined],
  ])('finds %p', (text, expected) => {
    expect(findSubject(model, text)?.replace('group:default/', '')).toBe(
      expected,
    );
  });
});
