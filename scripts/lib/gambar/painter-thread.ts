/** A thread that draws the cards it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Kartu } from '../../../src/lib/kartu/index.ts';
import { createPainter } from './draw.ts';
import type { Frame } from './frame.ts';

const paint = createPainter(workerData as Frame);

parentPort?.on('message', (kartu: Kartu) => {
  // A rejection ends the thread with its error, which the caller hears.
  void paint.then((draw) => draw(kartu)).then((picture) => parentPort?.postMessage(picture));
});
