import { TestApiProvider } from '@backstage/frontend-test-utils';
import { fetchApiRef } from '@backstage/frontend-plugin-api';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { aTopology } from '../testing';
import {
  type TopologyAnswers,
  type TopologyApi,
  topologyApiRef,
} from './topologyApi';
import { useTopology } from './useTopology';

const { graph } = aTopology().teamIn('chaos', 'ops').owns('fit').build();
const POLL = 30_000;

type Graph = TopologyAnswers['graph'];

/** A backend whose answers a test sets. */
const backend = {
  answer: async (_: { scope?: string }): Promise<Graph> => graph,
};

const topology = {
  get: async (_, query) => backend.answer(query),
} as TopologyApi;

const wrapper = ({ children }: { children: ReactNode }) => (
  <TestApiProvider
    apis={[
      [topologyApiRef, topology],
      [fetchApiRef, { fetch: async () => new Response() }],
    ]}
  >
    {children}
  </TestApiProvider>
);

const render = (scope?: string) =>
  renderHook(props => useTopology('graph', { scope: props.scope }), {
    wrapper,
    initialProps: { scope },
  });

const poll = () => act(async () => jest.advanceTimersByTimeAsync(POLL));

describe('useTopology', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    backend.answer = async () => graph;
  });
  afterEach(() => jest.useRealTimers());

  it('takes the age of each answer, and keeps the object that has not changed', async () => {
    const { result } = render();
    await act(async () => jest.advanceTimersByTimeAsync(0));
    expect(result.current).toMatchObject({
      value: graph,
      builtAt: graph.builtAt,
    });
    const first = result.current.value;
    backend.answer = async () => ({
      ...graph,
      builtAt: '2026-11-22T12:00:16Z',
    });
    await poll();
    expect(result.current.builtAt).toBe('2026-11-22T12:00:16Z');
    expect(result.current.value).toBe(first);
  });

  it.each([
    ['another version', { version: 'v2' }],
    ['that it is stale', { stale: true }],
  ])('shows %s', async (_, change) => {
    const { result } = render();
    await poll();
    backend.answer = async () => ({ ...graph, ...change });
    await poll();
    expect(result.current.value).toMatchObject(change);
  });

  it('never goes back to loading while it asks again', async () => {
    const { result } = render();
    await act(async () => jest.advanceTimersByTimeAsync(0));
    backend.answer = () => new Promise(() => {});
    await poll();
    expect(result.current).toMatchObject({ value: graph, loading: false });
  });

  it('keeps the last answer and its age when a poll fails, until one succeeds', async () => {
    const { result } = render();
    await act(async () => jest.advanceTimersByTimeAsync(0));
    backend.answer = async () =>
      Promise.reject(new Error('the backend is away'));
    await poll();
    expect(result.current).toMatchObject({
      value: graph,
      builtAt: graph.builtAt,
      error: { message: 'the backend is away' },
    });
    backend.answer = async () => graph;
    await poll();
    expect(result.current.error).toBeUndefined();
    expect(result.current.value).toBe(graph);
  });

  it('shows nothing of one scope in another', async () => {
    const { result, rerender } = render('group:acme/acme');
    await act(async () => jest.advanceTimersByTimeAsync(0));
    backend.answer = async () => Promise.reject(new Error('no such scope'));
    rerender({ scope: 'group:acme/gone' });
    expect(result.current).toMatchObject({ loading: true, value: undefined });
    jest.useRealTimers();
    await waitFor(() => expect(result.current.error).toBeDefined());
    expect(result.current.value).toBeUndefined();
  });
});
