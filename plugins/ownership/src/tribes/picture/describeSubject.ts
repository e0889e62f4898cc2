import { CEILING } from '../model/ceiling';
import type { Practice, Squad, Tribe } from '../model/model';
import { memberWords, peopleWords, percent, plural } from '../model/words';
import type { Subject } from './cells';

const BAND_WORDS: Record<string, string> = {
  pass: 'two-pizza sized',
  warn: 'a little off the two-pizza band',
  fail: 'off the two-pizza band',
  unknown: 'size unknown',
};

const describeSquad = (squad: Squad, tribe: Tribe) =>
  [
    `Squad ${squad.title} of ${tribe.title}`,
    peopleWords(squad.people),
    BAND_WORDS[squad.verdict],
    squad.components === 0
      ? 'owns nothing'
      : `owns ${plural(squad.components, 'component')}`,
  ].join(', ');

function describeTribe(tribe: Tribe, isFolded: boolean) {
  const { title, people, squads } = tribe;
  return [
    `Tribe ${title}`,
    people === undefined
      ? 'people unknown'
      : `${people} of ${CEILING.people} people`,
    plural(squads.length, 'squad'),
    ...(isFolded ? ['folded up, Enter unfolds it'] : []),
  ].join(', ');
}

function describePractice(practice: Practice) {
  const { type, title, people, members, squads, units, activeShare } = practice;
  return [
    `${type === 'chapter' ? 'Chapter' : 'Guild'} ${title}`,
    peopleWords(people),
    memberWords(practice),
    ...(members === undefined
      ? []
      : [
          `${plural(squads.length, 'squad')} here in ${plural(units.length, 'tribe')}`,
        ]),
    ...(activeShare === undefined ? [] : [`${percent(activeShare)} active`]),
  ].join(', ');
}

/** One sentence about what is under the pointer or has the focus. */
export function describeSubject(subject: Subject): string {
  if (subject.kind === 'squad')
    return `${describeSquad(subject.squad, subject.tribe)}.`;
  if (subject.kind === 'tribe')
    return `${describeTribe(subject.tribe, subject.isFolded)}.`;
  const { practice, stop } = subject;
  return stop
    ? `${stop.title}: ${plural(stop.members, 'member')} of ${practice.title}.`
    : `${describePractice(practice)}.`;
}
