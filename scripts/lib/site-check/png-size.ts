/** The size that a PNG says it has. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Pixels from the first chunk, which holds them always (PNG, section 11.2.1); null for what is no PNG. */
export function pngSize(bytes: Buffer): PictureSize | null {
  const isPng =
    bytes.length >= 24 && bytes.subarray(0, 8).equals(signature) && bytes.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}
