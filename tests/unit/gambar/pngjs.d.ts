/** The part of pngjs that the pictures use; it comes without types. */
declare module 'pngjs' {
  export interface Pixels {
    readonly width: number;
    readonly height: number;
    /** Red, green, blue, opacity of each pixel, row by row. */
    readonly data: Uint8Array;
  }

  export const PNG: {
    readonly sync: {
      /** @throws Error when the bytes are no PNG */
      read(bytes: Uint8Array): Pixels;
      /** `colorType` 2 keeps no opacity; strategy and filter are those of zlib and of the PNG specification. */
      write(
        pixels: Pixels,
        options: {
          readonly colorType: 2;
          readonly deflateLevel: number;
          readonly deflateStrategy: number;
          readonly filterType: number;
        },
      ): Uint8Array;
    };
  };
}
