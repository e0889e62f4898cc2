import { inBrowser } from './inBrowser.mjs';

const FRAMES = 15;

/** Runs in an empty page: draws all of it again each frame; the median time from frame to frame. */
async function drawOverAndOver({ boxes, lines, frames, isSvg }) {
  const [width, height] = [1134, 576];
  const curve = ([a, b]) => {
    const [x1, y1, x2, y2] = [...boxes[a], ...boxes[b]];
    const middle = (x1 + x2) / 2;
    return [x1, y1, middle, y1, middle, y2, x2, y2];
  };
  const curves = lines.map(curve);

  const onCanvas = () => {
    const canvas = document.body.appendChild(document.createElement('canvas'));
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    return shift => {
      context.setTransform(1, 0, 0, 1, shift, 0);
      context.clearRect(-width, 0, 3 * width, height);
      for (const [x1, y1, x2, y2, x3, y3, x4, y4] of curves) {
        context.beginPath();
        context.moveTo(x1, y1);
        context.bezierCurveTo(x2, y2, x3, y3, x4, y4);
        context.stroke();
      }
      for (const [x, y] of boxes) context.fillRect(x, y, 8, 3);
    };
  };

  const asSvg = () => {
    const paths = curves.map(
      ([x, y, ...rest]) => `<path d="M${x} ${y}C${rest}"/>`,
    );
    const rects = boxes.map(
      ([x, y]) => `<rect x="${x}" y="${y}" width="8" height="3"/>`,
    );
    document.body.innerHTML = `<svg width="${width}" height="${height}"><g><g fill="none" stroke="black">${paths.join('')}</g>${rects.join('')}</g></svg>`;
    const group = document.querySelector('g');
    return shift => group.setAttribute('transform', `translate(${shift} 0)`);
  };

  const draw = isSvg ? asSvg() : onCanvas();
  const times = [];
  for (let shift = 0; shift <= frames; shift++) {
    times.push(await new Promise(requestAnimationFrame));
    draw(shift % 2);
  }
  const gaps = times.slice(1).map((time, place) => time - times[place]);
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

/** Chips where the backend puts them, shrunk until all are in sight, and every call between them. */
function pictureOf(entities, { chips, width, height }) {
  const scale = Math.min(1134 / width, 576 / height);
  const places = new Map(chips.map(({ ref }, place) => [ref, place]));
  const placeOf = name => places.get(`component:default/${name}`);
  const lines = entities
    .filter(({ kind }) => kind === 'Component')
    .flatMap(({ metadata, spec }) =>
      spec.calls.map(({ to }) => [
        placeOf(metadata.name),
        placeOf(to.replace('component:', '')),
      ]),
    );
  const boxes = chips.map(({ x, y }) => [x * scale, y * scale]);
  return { boxes, lines, frames: FRAMES };
}

/** Milliseconds a frame when everything is drawn at once, every call as a curve, with nothing left out or summed up. */
export async function drawingSpike(entities, layout) {
  const picture = pictureOf(entities, layout);
  const frameOf = isSvg =>
    inBrowser(async browser => {
      const page = await browser.newPage({
        viewport: { width: 1400, height: 900 },
      });
      return page.evaluate(drawOverAndOver, { ...picture, isSvg });
    });
  return {
    calls: picture.lines.length,
    canvas: await frameOf(false),
    svg: await frameOf(true),
  };
}
