/** Draws many cards at once, on as many threads as the machine has processors. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Kartu } from '../../../src/lib/kartu/index.ts';
import { createPainter } from './draw.ts';
import type { Frame } from './frame.ts';

/** A thread takes a second to start, in which one alone draws this many. */
const WORTH_A_THREAD = 40;

type Done = (kartu: Kartu, picture: Uint8Array) => void;

/**
 * @param done is handed each picture when it is ready, in no order
 * @throws whatever goes wrong in drawing one of them
 */
export async function drawAll(semua: readonly Kartu[], frame: Frame, done: Done): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.floor(semua.length / WORTH_A_THREAD));
  const waiting = semua.values();
  if (threads > 1) {
    await Promise.all(Array.from({ length: threads }, () => drawInThread(waiting, frame, done)));
  } else if (semua.length > 0) {
    const paint = await createPainter(frame);
    for (const kartu of waiting) done(kartu, await paint(kartu));
  }
}

/** Takes cards from the common list until none is left. */
async function drawInThread(waiting: Iterator<Kartu>, frame: Frame, done: Done): Promise<void> {
  const thread = new Worker(new URL('painter-thread.ts', import.meta.url), { workerData: frame });
  try {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      done(next.value, await drawOne(thread, next.value));
    }
  } finally {
    await thread.terminate();
  }
}

function drawOne(thread: Worker, kartu: Kartu): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (picture: Uint8Array) => {
      thread.off('error', reject);
      resolve(picture);
    });
    thread.postMessage(kartu);
  });
}
