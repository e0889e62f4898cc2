import type {
  Topology,
  TopologyNode,
  UrlState,
} from '@banyan/backstage-plugin-banyan-react';
import { Select } from '@backstage/ui';
import { useMemo, useState } from 'react';
import { annotationNames, annotationTexts, type Count } from './counts';
import { annotate } from './filterState';
import type { AnnotationFilter } from './nodeFilter';
import styles from './FilterBar.module.css';

/** More choices than this are found by typing. */
const MOST = 100;
const ANY = 'any';
const ANYTHING = { id: ANY, label: 'any annotation' };
/** Cannot begin a text, so that no text is taken for it. */
const HAS_IT = '\n';

const option = ({ value, count }: Count) => ({
  id: value,
  label: `${value} (${count})`,
});

type Props = {
  url: UrlState;
  topology: Topology;
  nodes: readonly TopologyNode[];
  annotation?: AnnotationFilter;
};

const TextSelect = ({ url, topology, nodes, annotation }: Required<Props>) => {
  const { name, text } = annotation;
  const [sought, setSought] = useState('');
  const texts = useMemo(
    () => annotationTexts(topology, nodes, name),
    [topology, nodes, name],
  );
  const found = texts.filter(({ value }) =>
    value.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()),
  );
  const chosen = texts.filter(({ value }) => value === text);
  const shown = new Set([...chosen, ...found.slice(0, MOST)]);
  return (
    <Select
      className={styles.annotation}
      size="small"
      aria-label={`Value of ${name}`}
      search={{
        mode: 'server',
        inputValue: sought,
        onInputChange: setSought,
        placeholder: `Find one of ${texts.length}`,
      }}
      options={[{ id: HAS_IT, label: 'has it' }, ...[...shown].map(option)]}
      value={text ?? HAS_IT}
      onChange={key =>
        annotate(url, key === HAS_IT ? { name } : { name, text: String(key) })
      }
    />
  );
};

/** Narrows to what has an annotation, and to one text of it. */
export const AnnotationFilterFields = (props: Props) => {
  const { url, topology, nodes, annotation } = props;
  const names = useMemo(
    () => annotationNames(topology, nodes),
    [topology, nodes],
  );
  if (names.length === 0 && !annotation) return null;
  return (
    <>
      <Select
        className={styles.annotation}
        size="small"
        aria-label="Annotation"
        placeholder="Annotation"
        search
        options={[...(annotation ? [ANYTHING] : []), ...names.map(option)]}
        value={annotation?.name ?? null}
        onChange={key =>
          annotate(
            url,
            key === null || key === ANY ? undefined : { name: String(key) },
          )
        }
      />
      {annotation && <TextSelect {...props} annotation={annotation} />}
    </>
  );
};
