const TITLES: Readonly<Record<string, string>> = {
  'OWN-01': 'Has an owning team',
  'OWN-02': 'One owner, not several',
  'OWN-03': 'Two-pizza size, 6 to 10 people',
  'OWN-04': 'Owns 1 to 3 services',
  'OWN-09': 'Tribe stays under the ceiling of 100 people',
  'CON-03': 'A team works in one domain',
  'DATA-01': 'One team per datastore',
  'DATA-02': 'One service per datastore',
};

const sentence = (words: string) =>
  words.charAt(0).toLocaleUpperCase('en-GB') + words.slice(1);

/** What a check asks for, in words; a check that nobody described says its name. */
export const checkTitle = (check: string): string =>
  TITLES[check] ?? sentence(check.replaceAll('-', ' '));
