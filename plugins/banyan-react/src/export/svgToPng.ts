const load = (source: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () =>
      reject(new Error('The browser could not draw the picture as PNG.'));
    image.src = source;
  });

/** The longest side that browsers draw without refusing. */
const MAX_SIDE = 8192;

/** An SVG text of `width` x `height` as PNG, at twice its size where that fits. @public */
export async function svgToPng(
  svg: string,
  { width, height }: { width: number; height: number },
): Promise<Blob> {
  const scale = Math.min(2, MAX_SIDE / Math.max(width, height, 1));
  const image = await load(
    `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`,
  );
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      blob =>
        blob
          ? resolve(blob)
          : reject(new Error('The browser could not make a PNG.')),
      'image/png',
    ),
  );
}
