/** Everything that pages and components may use of the words. An island imports single files instead. */
export * from './format.ts';
export * from './label.ts';
export { formatNilaiParts, type NilaiParts } from './parts.ts';
export { joinSentences, lowerFirst } from './phrase.ts';
export { formatRentang, formatTahun } from './range.ts';
export { readingMinutes } from './reading.ts';
export { sentenceBatang, sentenceDeret, sentenceSebaran, wordsOfClass } from './sentence-chart.ts';
export { sentenceCoverage, sentenceKecamatan, sentenceKlasifikasi } from './sentence-place.ts';
export * from './sentence.ts';
export { altStrip, labelStrip } from './sentence-strip.ts';
export { singkatanIn } from './singkatan.ts';
export { hostOf, splitTautan } from './tautan.ts';
export { labelTema, sebutTema } from './tema.ts';
export { formatTengah, namaTengah } from './tengah.ts';
