import { CodeSnippet } from '@backstage/core-components';
import { Switch } from '@backstage/ui';
import {
  AnswerLine,
  csv,
  DataTable,
  EmptyState,
  ErrorState,
  LoadingState,
  PictureExport,
  pictureSvg,
  StatusText,
  topologyOf,
  useTopology,
  useUrlSort,
} from '@banyan/backstage-plugin-banyan-react';
import { useMemo, useRef } from 'react';
import type { TabProps } from '../page';
import { DOMAIN_CSV, domainColumns } from './domainColumns';
import { layersAnswer } from './layersAnswer';
import { layersModel } from './layersModel';
import { LayersPicture } from './LayersPicture';
import { LAYER_YAML, LAYERS_RULES } from './layersRules';
import { ViolationList } from './ViolationList';
import styles from './Layers.module.css';

const TOP_FIRST = { column: 'layer', direction: 'ascending' } as const;

/** Who calls up the layers, who walks around a gateway, which domain lacks one. */
export const LayersTab = ({ alignment, colourOf, url }: TabProps) => {
  const { scope, history } = alignment;
  const graph = useTopology('graph', { scope, history });
  const [sort, setSort] = useUrlSort(url, TOP_FIRST);
  const picture = useRef<SVGSVGElement>(null);
  const calls = useMemo(() => {
    if (!graph.value) return [];
    const { nodes, calls: all } = topologyOf(graph.value);
    return all.map(({ from, to }) => ({
      from: nodes[from].ref,
      to: nodes[to].ref,
    }));
  }, [graph.value]);
  const model = useMemo(
    () => layersModel(alignment, calls),
    [alignment, calls],
  );
  const columns = useMemo(() => domainColumns(colourOf), [colourOf]);
  const { clean, broken } = layersAnswer(alignment);
  const pinned = url.get('domain');
  const only = url.get('only') === 'violations';
  if (alignment.domains.length === 0) {
    return (
      <EmptyState title="No component here is in a domain" yaml={LAYER_YAML}>
        A component is in the domain of its system. Give its system a
        spec.domain, and the domain a layer:
      </EmptyState>
    );
  }
  return (
    <>
      <AnswerLine
        facts={[
          `${alignment.domains.length} domains`,
          `${alignment.doma.unknown} calls not known`,
          ...alignment.doma.cycles.map(
            ({ loop }) =>
              `cycle of ${[...loop, loop[0]].map(ref => ref.slice(ref.indexOf('/') + 1)).join(' → ')}`,
          ),
        ]}
        rules={LAYERS_RULES}
      >
        {clean}
        {broken.length > 0 && (
          <>
            ; <StatusText status="fail">{broken.join(', ')}</StatusText>
          </>
        )}
      </AnswerLine>
      {model.isInferred && (
        <details className={styles.proposal}>
          <summary>
            <StatusText status="unknown">
              Layers marked as inferred are a proposal by call depth, not
              declared
            </StatusText>
          </summary>
          <CodeSnippet text={LAYER_YAML} language="yaml" showCopyCodeButton />
        </details>
      )}
      <div className={styles.tools}>
        <Switch
          label="Violations only"
          isSelected={only}
          onChange={next => url.set({ only: next ? 'violations' : undefined })}
        />
        <PictureExport
          name="layers"
          draw={() => pictureSvg(picture.current, 'Domains in their layers')}
          csv={() => csv(DOMAIN_CSV, alignment.domains)}
        />
      </div>
      {graph.error && !graph.value && (
        <ErrorState
          title="The calls between the domains could not be read"
          error={graph.error}
          hint="What breaks a rule is in the picture and the list all the same."
          retry={graph.retry}
        />
      )}
      {graph.loading && <LoadingState label="Loading the calls" />}
      <LayersPicture
        picture={picture}
        model={model}
        colourOf={colourOf}
        pinned={pinned}
        onPin={ref => url.set({ domain: ref === pinned ? undefined : ref })}
        violationsOnly={only}
      />
      {model.violations.length > 0 && (
        <ViolationList violations={model.violations} pinned={pinned} />
      )}
      <DataTable
        label="Domains"
        columns={columns}
        rows={alignment.domains.map(each => ({ ...each, id: each.ref }))}
        sort={sort}
        onSortChange={setSort}
      />
    </>
  );
};
