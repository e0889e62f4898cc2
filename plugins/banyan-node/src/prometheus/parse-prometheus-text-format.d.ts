declare module 'parse-prometheus-text-format' {
  /** Of metrics whose type is not stated. Throws when a line cannot be read. */
  export default function parsePrometheusTextFormat(text: string): {
    name: string;
    metrics: {
      value?: string;
      labels?: Record<string, string>;
      timestamp_ms?: string;
    }[];
  }[];
}
