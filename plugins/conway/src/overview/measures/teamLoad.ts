import type { Measure } from './measure';
import { ofShare, percent } from './words';

const MOST_SERVICES = 3;
const SHOWN = 3;

export const teamLoad: Measure = {
  id: 'teamLoad',
  label: 'Team load',
  rules: [
    [
      'Formula',
      'Teams that own one to three services / teams that own a service.',
    ],
    [
      'Pass mark',
      'all of them; a team over three services, or in several domains, is named',
    ],
    ['Undefined', 'When no team owns a service.'],
    ['Source', '1 to 3 services a team (OWN-04), one domain a team (CON-03)'],
  ],
  read: ({ measures: { teamLoad: found }, teams }) => {
    const over = teams.filter(({ services }) => services > MOST_SERVICES);
    const wide = teams.filter(({ domains }) => domains.length > 1);
    const said = [
      ...over.map(({ title, services }) => `${title} owns ${services}`),
      ...wide.map(
        ({ title, domains }) => `${title} spans ${domains.length} domains`,
      ),
    ];
    const more = said.length > SHOWN ? ` and ${said.length - SHOWN} more` : '';
    return {
      figure: percent(found.value),
      of: ofShare(found, 'teams own 1–3'),
      bar: { share: found.value ?? 0 },
      status: over.length === 0 ? 'pass' : 'warn',
      verdict: over.length === 0 ? 'none over' : `${over.length} over`,
      evidence: [
        {
          text:
            said.length === 0
              ? 'no team over three services or in several domains'
              : `${said.slice(0, SHOWN).join('; ')}${more}`,
        },
      ],
    };
  },
};
