import fc from 'fast-check';
import { isMetricsText, samplesOf } from './samples';

const all = () => true;

describe('samplesOf', () => {
  it('keeps the labels of a summary, the last line and odd spacing', () => {
    const text = [
      '# HELP circuit_perf A summary',
      '# TYPE circuit_perf summary',
      'circuit_perf{name="a",quantile="0.5"} 10',
      'circuit_perf{name="b",quantile="0.5"} 20',
      'circuit_perf_sum{name="a"} 100',
      '',
      'state { name = "with \\"quotes\\", {braces} and \\\\" ,state="open",} 1 1700000000000',
      'up 1',
    ].join('\n');
    expect(samplesOf(text, all)).toEqual([
      {
        name: 'circuit_perf',
        labels: { name: 'a', quantile: '0.5' },
        value: 10,
      },
      {
        name: 'circuit_perf',
        labels: { name: 'b', quantile: '0.5' },
        value: 20,
      },
      { name: 'circuit_perf_sum', labels: { name: 'a' }, value: 100 },
      {
        name: 'state',
        labels: { name: 'with "quotes", {braces} and \\', state: 'open' },
        value: 1,
        at: 1_700_000_000_000,
      },
      { name: 'up', labels: {}, value: 1 },
    ]);
  });

  it('reads NaN and the infinities, and line ends of Windows', () => {
    expect(
      samplesOf('a NaN\r\nb +Inf\r\nc -Inf\r\nd 1e3\r\n', all).map(
        ({ value }) => value,
      ),
    ).toEqual([NaN, Infinity, -Infinity, 1000]);
  });

  it('leaves out lines that are none, and keeps the others', () => {
    const text = [
      'good 1',
      'bad{name=open} 1',
      'bad{name="open" 1',
      'bad{name="cut off',
      'bad',
      'bad words',
      'bad{name="open"}',
      `bad{name="${'x'.repeat(30_000)}"} 1`,
      '<html>',
      'good 2',
    ].join('\n');
    expect(samplesOf(text, all)).toEqual([
      { name: 'good', labels: {}, value: 1 },
      { name: 'good', labels: {}, value: 2 },
    ]);
  });

  it('reads only what is wanted', () => {
    expect(
      samplesOf('jvm_x{a="b"} 1\nstate 2', name => name === 'state'),
    ).toEqual([{ name: 'state', labels: {}, value: 2 }]);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const { name } of samplesOf(text, all)) {
          expect(isMetricsText(`${name} 1`)).toBe(true);
        }
      }),
    );
  });
});

describe('isMetricsText', () => {
  it.each(['', '\n\n', '# HELP x y\nx 1', 'x{a="b"} 1', '# EOF'])(
    '%j can be one of metrics',
    text => {
      expect(isMetricsText(text)).toBe(true);
    },
  );

  it.each(['<!doctype html>', '{"status":"UP"}', 'OK', '\n <html>'])(
    '%j cannot',
    text => {
      expect(isMetricsText(text)).toBe(false);
    },
  );
});
