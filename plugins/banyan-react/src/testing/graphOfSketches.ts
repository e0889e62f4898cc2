import type { GraphResponse } from '@banyan/backstage-plugin-banyan-common';
import { INFO, type NodeSketch, type Sketches } from './sketches';

function annotationsOf(
  nodes: readonly NodeSketch[],
): GraphResponse['annotations'] {
  const names = new Set(
    nodes.flatMap(({ annotations = {} }) => Object.keys(annotations)),
  );
  return [...names].sort().map(name => {
    const has = nodes.flatMap(({ annotations = {} }, node) =>
      name in annotations ? [{ node, text: annotations[name] }] : [],
    );
    const texts = [...new Set(has.map(({ text }) => text))];
    return {
      name,
      texts,
      node: has.map(({ node }) => node),
      text: has.map(({ text }) => texts.indexOf(text)),
    };
  });
}

/** The graph of a made-up organisation. */
export function graphOfSketches({
  nodes,
  calls,
  uses,
}: Sketches): GraphResponse {
  const places = new Map(nodes.map(({ ref }, place) => [ref, place]));
  const place = (ref = '') => places.get(ref) ?? -1;
  const column = <T>(value: (node: NodeSketch) => T) => nodes.map(value);
  return {
    ...INFO,
    nodes: {
      ref: column(({ ref }) => ref),
      kind: column(({ kind }) => kind),
      title: column(({ title }) => title),
      type: column(({ type }) => type),
      lifecycle: column(({ lifecycle }) => lifecycle),
      tier: column(({ tier }) => tier),
      owner: column(({ owner }) => place(owner)),
      provenance: column(({ owner }) => (owner ? 0 : 3)),
      parent: column(({ parent }) => place(parent)),
      unit: column(({ unit }) => place(unit)),
      layer: column(({ layer = '' }) => layer),
      tags: column(({ tags = [] }) => [...tags]),
      illustrative: column(() => false),
    },
    annotations: annotationsOf(nodes),
    calls: {
      from: calls.map(({ from }) => place(from)),
      to: calls.map(({ to }) => place(to)),
      mode: calls.map(({ mode = 0 }) => mode),
      critical: calls.map(({ critical = false }) => critical),
      fallback: calls.map(({ fallback = false }) => fallback),
      timeoutMs: calls.map(() => -1),
      protection: [],
    },
    uses: {
      from: uses.map(({ from }) => place(from)),
      to: uses.map(({ to }) => place(to)),
    },
  };
}
