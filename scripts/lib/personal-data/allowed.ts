/** What looks like personal data and is none. Each with its reason: a new entry is a decision, not a fix. */
export interface Allowed {
  /** The whole finding must match. */
  readonly pattern: RegExp;
  readonly reason: string;
}

export const allowed: readonly Allowed[] = [
  { pattern: /@(?:[\w-]+\.)*example(?:\.(?:org|com|net))?$/iu, reason: 'reserved for examples (RFC 2606)' },
];

/** Names with a title that belong to a place, not to a person who lives there: what stands right before them. */
export const placeBefore = /(?:\b(?:Jalan|Jl\.?|Gang|Gg\.?|RS|RSUD|RSI|Masjid|Makam|Stadion|Jembatan|Museum))\s+$/u;
