/** The sentences of the site. Each is made in its own file by its own rule. */
export { describeKampung } from './describe.ts';
export { sentenceBanding } from './sentence-banding.ts';
export { sentenceClaim, sentenceUnnamed } from './sentence-claim.ts';
export { sentenceLead } from './sentence-lead.ts';
export { sentenceNilai } from './sentence-nilai.ts';
export { sentenceStatus } from './sentence-status.ts';
export { sentenceUnknown } from './sentence-unknown.ts';
