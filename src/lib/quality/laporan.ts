/** The message with which somebody reports a mistake: what we need to find the number, and nothing about the person. */

export interface Laporan {
  readonly subjek: string;
  /** Lines to fill in, each ending with "\n". */
  readonly isi: string;
}

/**
 * A message to send or copy.
 * @param alamat permanent address of the page or number; null leaves the line open
 * @param versi version of the data that were read
 */
export const createLaporan = (alamat: string | null, versi: string): Laporan => ({
  subjek: `Laporan kekeliruan, data versi ${versi}`,
  isi: [
    `Alamat: ${alamat ?? ''}`,
    `Versi data: ${versi}`,
    'Yang tertulis: ',
    'Yang benar: ',
    'Sumber yang benar (alamat): ',
    '',
  ].join('\n'),
});

/** The address that opens a mail with the message. Line ends are CR LF there (RFC 6068). */
export const createMailto = (kontak: string, { subjek, isi }: Laporan): string =>
  `mailto:${kontak}?subject=${encodeURIComponent(subjek)}&body=${encodeURIComponent(isi.replaceAll('\n', '\r\n'))}`;
