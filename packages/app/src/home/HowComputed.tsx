import {
  Button,
  Dialog,
  DialogBody,
  DialogHeader,
  DialogTrigger,
  Text,
} from '@backstage/ui';
import type { Organisation } from './organisations';
import styles from './Home.module.css';

const RULES: [string, string][] = [
  ['Organisation', 'a Group of type organization'],
  ['Teams', 'Groups of type team, squad or two-pizza-team anywhere below it'],
  [
    'Services',
    'Components of type service or gateway that are not deprecated and whose owner is the organisation or any group below it',
  ],
  ['Units', 'Groups directly below it, without chapters and guilds'],
  ['People', 'sum of banyan/headcount over the teams that state one'],
  ['Migrations', 'Migrations owned by the organisation or any group below it'],
];

/** Says where each figure of the cards comes from, and how many teams state a headcount. */
export const HowComputed = ({
  organisations,
}: {
  organisations: Organisation[];
}) => (
  <DialogTrigger>
    <Button variant="tertiary" size="small">
      How this is computed
    </Button>
    <Dialog width={620}>
      <DialogHeader>How the figures are computed</DialogHeader>
      <DialogBody>
        <dl className={styles.rules}>
          {RULES.map(([term, rule]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{rule}</dd>
            </div>
          ))}
        </dl>
        <Text as="p" variant="body-small" color="secondary">
          Teams that state a headcount:{' '}
          {organisations
            .map(
              ({ title, people, teams }) =>
                `${title} ${people?.teamsWithHeadcount ?? 0}/${teams}`,
            )
            .join(', ')}
          . You see the entities that you may read; so do the figures.
        </Text>
      </DialogBody>
    </Dialog>
  </DialogTrigger>
);
