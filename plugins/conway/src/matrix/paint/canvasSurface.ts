import type { Density } from '../model/density';
import { shortened } from './shortened';
import { type Paint, type Surface, tileStrength } from './surface';

const pictures = new WeakMap<Density, Map<string, HTMLCanvasElement>>();

const channelsOf = (hex: string) =>
  [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));

function drawnTiles(density: Density, colour: string): HTMLCanvasElement {
  const { side, counts } = density;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context || side === 0) return canvas;
  const image = context.createImageData(side, side);
  const [red, green, blue] = channelsOf(colour);
  for (let tile = 0; tile < counts.length; tile += 1) {
    if (counts[tile] === 0) continue;
    image.data[tile * 4] = red;
    image.data[tile * 4 + 1] = green;
    image.data[tile * 4 + 2] = blue;
    image.data[tile * 4 + 3] = 255 * tileStrength(density, counts[tile]);
  }
  context.putImageData(image, 0, 0);
  return canvas;
}

/** A tile a pixel, drawn once for each colour. */
function pictureOf(density: Density, colour: string): HTMLCanvasElement {
  const known = pictures.get(density) ?? new Map<string, HTMLCanvasElement>();
  pictures.set(density, known);
  const picture = known.get(colour) ?? drawnTiles(density, colour);
  known.set(colour, picture);
  return picture;
}

/** Draws on a canvas. */
export class CanvasSurface implements Surface {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly font: string,
  ) {}

  rect({ x, y, width, height }: Parameters<Surface['rect']>[0], paint: Paint) {
    const { context } = this;
    this.styled(paint, () => {
      if (paint.fill) context.fillRect(x, y, width, height);
      if (paint.stroke) context.strokeRect(x, y, width, height);
    });
  }

  triangle({ x, y }: { x: number; y: number }, size: number, paint: Paint) {
    const { context } = this;
    const half = size / 2;
    context.beginPath();
    context.moveTo(x, y - half);
    context.lineTo(x + half, y + half);
    context.lineTo(x - half, y + half);
    context.closePath();
    this.styled(paint, () => {
      if (paint.fill) context.fill();
      if (paint.stroke) context.stroke();
    });
  }

  text(
    { x, y }: { x: number; y: number },
    text: string,
    lettering: Parameters<Surface['text']>[2],
  ) {
    const { size, fill, align = 'start', turned, bold, room } = lettering;
    const { context } = this;
    context.font = `${bold ? '600 ' : ''}${size}px ${this.font}`;
    context.fillStyle = fill;
    context.textAlign = align === 'middle' ? 'center' : align;
    context.textBaseline = 'middle';
    const words = room === undefined ? text : shortened(text, size, room);
    if (!turned) {
      context.fillText(words, x, y);
      return;
    }
    context.save();
    context.translate(x, y);
    context.rotate(-Math.PI / 2);
    context.fillText(words, 0, 0);
    context.restore();
  }

  tiles(density: Density, at: Parameters<Surface['tiles']>[1], colour: string) {
    if (density.side === 0) return;
    const { context } = this;
    const length = density.side * at.scale;
    context.imageSmoothingEnabled = false;
    context.drawImage(pictureOf(density, colour), at.x, at.y, length, length);
  }

  inside(
    { x, y, width, height }: Parameters<Surface['inside']>[0],
    draw: () => void,
  ) {
    const { context } = this;
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    draw();
    context.restore();
  }

  private styled(
    { fill, stroke, width, dash, alpha }: Paint,
    draw: () => void,
  ) {
    const { context } = this;
    if (fill) context.fillStyle = fill;
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width ?? 1;
      context.setLineDash(dash ? dash.split(' ').map(Number) : []);
    }
    if (alpha === undefined) {
      draw();
      return;
    }
    context.globalAlpha = alpha;
    draw();
    context.globalAlpha = 1;
  }
}
