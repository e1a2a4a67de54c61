/** Makes a PNG of a chart on the device. Loaded when somebody first asks for one; answers the event "buat-png". */

/** A picture for a slide or a message: twice the size at which the file is drawn. */
const ENLARGED = 2;

function draw(image: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * ENLARGED;
  canvas.height = image.naturalHeight * ENLARGED;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

const load = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      resolve(image);
    };
    image.onerror = () => {
      reject(new Error(`no picture at ${address}`));
    };
    image.src = address;
  });

/**
 * Saves a PNG on white paper.
 * @param address of the SVG file, from our own host: a canvas with foreign pictures cannot be read
 * @throws Error when the picture does not come or the browser cannot draw it
 */
async function savePng(address: string): Promise<void> {
  const canvas = draw(await load(address));
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve);
  });
  if (blob === null) throw new Error('no PNG');
  save(blob, (address.split('/').pop() ?? '').replace(/svg$/, 'png'));
}

document.addEventListener('buat-png', ({ target }) => {
  const tools = target as HTMLElement;
  const svg = tools.querySelector<HTMLAnchorElement>('a[href$=".svg"]');
  const button = tools.querySelector('button');
  if (svg === null || button === null) return;
  savePng(svg.href).catch(() => {
    button.textContent = 'PNG tidak dapat dibuat; pakai SVG';
  });
});
