/** What pages show, put together from statistics, charts and words; components only lay it out. */
export { ceritaByTema, ceritaByTempat, type TemaIndex, type TempatIndex } from './cerita-index.ts';
export { ceritaInTime, type InTime } from './cerita-in-time.ts';
export { navigateMap, type MapLink, type MapNav, type MapTopic } from './map-nav.ts';
export { findMapState, mainState, mapStates, type AddressedState, type MapState } from './map-state.ts';
export { viewMap, type AreaView, type LegendItem, type MapView } from './map-view.ts';
export { relatedCerita, type CeritaEntry, type Related } from './related-cerita.ts';
export { chooseForSheet, densityOf, sheetRoom } from './sheet.ts';
