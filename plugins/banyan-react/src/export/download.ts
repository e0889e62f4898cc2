/** Offers `content` to the person as a file. @public */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml;charset=utf-8',
} as const;

/** Offers text as a file; the kind decides its type and the end of its name. @public */
export const downloadText = (
  name: string,
  kind: keyof typeof TYPES,
  text: string,
): void => download(`${name}.${kind}`, new Blob([text], { type: TYPES[kind] }));
