/** The folders of one build. A synthetic city sets all of them, so it never touches the real one's files. */

const env = (name: string, standard: string): string => process.env[name]?.trim() || standard;

/** Files that go to the site as they are; `build-data.ts` adds `unduh/terbaru/` and `api/v1/` to it. */
export const publicDir = (): string => env('PUBLIC_DIR', 'public');

/**
 * What Astro copies to the site. `astro dev` serves the public files; a build brings them itself when all are written, so
 * it names a folder that is not there.
 */
export const copiedDir = (): string => env('COPIED_DIR', publicDir());

/** The built site. */
export const outDir = (): string => env('OUT_DIR', 'dist');

/**
 * What Astro remembers between runs. A build gets an empty one: Astro would not check a story again whose own text is
 * unchanged, though the source that it names may be gone from the data.
 */
export const cacheDir = (): string => env('CACHE_DIR', '.cache/astro');
