import {
  CALL_MODES,
  type GraphResponse,
} from '@banyan/backstage-plugin-banyan-common';
import { type Call, type CatalogEntity, NONE } from '@banyan/core';

const KINDS = ['component', 'resource', 'api', 'system', 'domain', 'group'];

const isKind = (kind: string): kind is CatalogEntity['kind'] =>
  KINDS.includes(kind);

const textOrNone = (text: string) => (text === '' ? undefined : text);

function callsByNode({ nodes, calls }: GraphResponse): Map<number, Call[]> {
  const protection = new Map(calls.protection.map(each => [each.call, each]));
  const byNode = new Map<number, Call[]>();
  for (const [index, from] of calls.from.entries()) {
    const { breaker, fallback } = protection.get(index) ?? {};
    const timeoutMs = calls.timeoutMs[index];
    const call: Call = {
      to: nodes.ref[calls.to[index]],
      mode: CALL_MODES[calls.mode[index]] ?? 'unknown',
      critical: calls.critical[index],
      fallback: calls.fallback[index],
      ...(timeoutMs === NONE ? {} : { timeoutMs }),
      ...(breaker ? { breaker } : {}),
      ...(fallback ? { fallbackAnswer: fallback } : {}),
    };
    byNode.set(from, [...(byNode.get(from) ?? []), call]);
  }
  return byNode;
}

function annotationsByNode({
  annotations,
}: GraphResponse): Map<number, Record<string, string>> {
  const byNode = new Map<number, Record<string, string>>();
  for (const { name, texts, node, text } of annotations) {
    for (const [index, at] of node.entries()) {
      const value = texts[text[index]];
      if (value === undefined) continue;
      byNode.set(at, { ...byNode.get(at), [name]: value });
    }
  }
  return byNode;
}

function usesByNode({ nodes, uses }: GraphResponse): Map<number, string[]> {
  const byNode = new Map<number, string[]>();
  for (const [index, from] of uses.from.entries()) {
    const store = nodes.ref[uses.to[index]];
    byNode.set(from, [...(byNode.get(from) ?? []), store]);
  }
  return byNode;
}

/** What is above a node has another name for each kind. */
function above(
  kind: CatalogEntity['kind'],
  parent: string | undefined,
): Pick<CatalogEntity, 'domain' | 'parent' | 'system'> {
  if (kind === 'system') return { domain: parent };
  return kind === 'group' || kind === 'domain'
    ? { parent }
    : { system: parent };
}

/** The entities of the columns of an answer of the topology backend, as far as it tells. */
export function entitiesOfAnswer(answer: GraphResponse): CatalogEntity[] {
  const { nodes } = answer;
  const calls = callsByNode(answer);
  const annotations = annotationsByNode(answer);
  const uses = usesByNode(answer);
  const refAt = (index: number): string | undefined => nodes.ref[index];
  return nodes.ref.flatMap((ref, index) => {
    const kind = nodes.kind[index];
    if (!isKind(kind)) return [];
    const tier = nodes.tier[index];
    return {
      ref,
      kind,
      title: nodes.title[index],
      type: textOrNone(nodes.type[index]),
      lifecycle: textOrNone(nodes.lifecycle[index]),
      layer: textOrNone(nodes.layer[index]),
      tier: tier === NONE ? undefined : tier,
      owner: refAt(nodes.owner[index]),
      ...above(kind, refAt(nodes.parent[index])),
      calls: calls.get(index),
      dependsOn: uses.get(index),
      tags: nodes.tags[index],
      illustrative: nodes.illustrative[index],
      annotations: annotations.get(index) ?? {},
      era: annotations.get(index)?.['banyan/era'],
    };
  });
}
