/** Everything the rest of the project may use of the feeds: (atlas, stories, publisher) -> feed -> document. */
export { renderAtom } from './atom.ts';
export type { CeritaUmpan } from './butir.ts';
export { escapeMarkup } from './escape.ts';
export { renderJsonFeed } from './json-feed.ts';
export { namaSitus } from './nama.ts';
export { umpanOf, type TautanUmpan } from './temukan.ts';
export { createUmpanPerubahan } from './umpan-perubahan.ts';
export { createUmpanSemua, createUmpanWilayah, type Penerbit, type Umpan } from './umpan.ts';
