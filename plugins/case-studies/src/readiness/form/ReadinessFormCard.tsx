import { Button } from '@backstage/ui';
import { SectionCard } from '@banyan/backstage-plugin-banyan-react';
import type { ReadinessForm } from '../answers';
import { FIELD_GROUPS, READINESS_FIELDS } from '../fields';
import type { Prefill } from '../prefill';
import { FieldRow } from './FieldRow';
import { filledNote } from './filledNote';
import styles from './Form.module.css';

/** Everything that is asked, with what the catalog answers. */
export const ReadinessFormCard = ({
  form,
  prefill,
}: {
  form: ReadinessForm;
  prefill: Prefill;
}) => (
  <SectionCard
    title="Your answers"
    note={filledNote(prefill, form.isChanged)}
    actions={
      <>
        <Button
          size="small"
          variant="tertiary"
          isDisabled={form.changed === 0}
          onPress={form.resetAll}
        >
          Reset
        </Button>
        <Button size="small" variant="secondary" onPress={() => window.print()}>
          Print
        </Button>
      </>
    }
  >
    <form
      aria-label="Your answers"
      onSubmit={event => event.preventDefault()}
      noValidate
    >
      {FIELD_GROUPS.map(({ id, title }) => (
        <fieldset key={id} className={styles.group}>
          <legend>{title}</legend>
          <div className={styles.fields}>
            {READINESS_FIELDS.filter(({ group }) => group === id).map(field => (
              <FieldRow
                key={field.id}
                field={field}
                form={form}
                filled={prefill[field.id]}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </form>
  </SectionCard>
);
