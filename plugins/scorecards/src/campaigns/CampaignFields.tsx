import {
  type ScopeOption,
  useScopeOptions,
} from '@banyan/backstage-plugin-banyan-react';
import { Select, TextAreaField, TextField } from '@backstage/ui';
import { useChecks } from '../data';
import { DayField } from '../forms';
import type { CampaignDraft, CampaignProblems } from './campaignDraft';
import styles from './Campaigns.module.css';

const EVERYTHING = 'everything';
const LONGEST = 2_000;

type FieldsProps = {
  draft: CampaignDraft;
  /** Nothing is called wrong before somebody tried to send it. */
  problems: CampaignProblems;
  change: (changes: Partial<CampaignDraft>) => void;
};

const optionsOf = (options: readonly ScopeOption[]) =>
  options.map(({ ref, title, namespace }) => ({
    id: ref,
    label: `${title} (${namespace})`,
  }));

/** What is chosen stays in the list, also before the list is here. */
const withChosen = (
  options: readonly { id: string; label: string }[],
  chosen: string,
) =>
  chosen === '' || options.some(({ id }) => id === chosen)
    ? options
    : [{ id: chosen, label: chosen }, ...options];

const Problem = ({ children }: { children: string | undefined }) => (
  <p className={styles.problem} aria-live="polite">
    {children}
  </p>
);

const Checks = ({ draft, problems, change }: FieldsProps) => {
  const checks = useChecks().value?.items ?? [];
  return (
    <div>
      <Select
        label="Checks"
        selectionMode="multiple"
        isRequired
        search={{ placeholder: 'Find a check' }}
        options={checks.map(({ key, id, title }) => ({
          id: key,
          label: `${id} ${title}`,
        }))}
        value={[...draft.checks]}
        onChange={keys => change({ checks: keys.map(String) })}
      />
      <Problem>{problems.checks}</Problem>
    </div>
  );
};

const Places = ({ draft, problems, change }: FieldsProps) => {
  const options = useScopeOptions() ?? [];
  const groups = options.filter(({ section }) => section !== 'Domains');
  return (
    <>
      <div>
        <Select
          label="Led by"
          isRequired
          search={{ placeholder: 'Find a group' }}
          options={withChosen(optionsOf(groups), draft.owner)}
          value={draft.owner || null}
          onChange={key => change({ owner: String(key ?? '') })}
        />
        <Problem>{problems.owner}</Problem>
      </div>
      <Select
        label="Scope"
        search={{ placeholder: 'Find an organisation, team or domain' }}
        options={[
          { id: EVERYTHING, label: 'Everything' },
          ...withChosen(optionsOf(options), draft.scope),
        ]}
        value={draft.scope || EVERYTHING}
        onChange={key =>
          change({ scope: key === EVERYTHING ? '' : String(key ?? '') })
        }
      />
    </>
  );
};

/** The fields of a campaign. */
export const CampaignFields = (props: FieldsProps) => {
  const { draft, problems, change } = props;
  return (
    <>
      <TextField
        label="Title"
        isRequired
        value={draft.title}
        onChange={title => change({ title })}
        isInvalid={problems.title !== undefined}
        validationBehavior="aria"
        validate={() => problems.title}
      />
      <TextAreaField
        label="What it is for"
        description="Everybody who has something left reads it."
        isRequired
        rows={2}
        maxLength={LONGEST}
        value={draft.brief}
        onChange={brief => change({ brief })}
        isInvalid={problems.brief !== undefined}
        validationBehavior="aria"
        validate={() => problems.brief}
      />
      <Checks {...props} />
      <Places {...props} />
      <div className={styles.days}>
        <DayField
          label="Starts on"
          value={draft.startsOn}
          onChange={startsOn => change({ startsOn })}
          problem={problems.startsOn}
        />
        <DayField
          label="Target"
          help="The owners are reminded before it."
          min={draft.startsOn}
          value={draft.targetOn}
          onChange={targetOn => change({ targetOn })}
          problem={problems.targetOn}
        />
      </div>
    </>
  );
};
