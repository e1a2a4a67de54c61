/** Which rows of the table of kampung pass the filters. */

/** What is asked about one row, as its data attributes say it. */
export interface Baris {
  /** Slug of the kecamatan. */
  readonly kecamatan?: string;
  readonly status?: string;
  /** Ids of the indikator about which something is known, with blanks between. */
  readonly ada?: string;
}

/** Letters and figures only, so that "kertakbaru" and "Kertak-Baru" find "Kertak Baru Ilir". */
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `ada-<id>` asks for what is known, `belum-<id>` for what is not. */
function matchesData({ ada = '' }: Baris, data: string): boolean {
  const [wanted = '', id = ''] = /^(ada|belum)-(.+)$/.exec(data)?.slice(1) ?? [];
  return id === '' || ada.split(' ').includes(id) === (wanted === 'ada');
}

/**
 * True when a row passes all filters. An empty one filters nothing.
 * @param saring by name: `cari` part of the name, `kecamatan`, `status`, and `data` such as "belum-kasus_stunting"
 */
export function matchesSaring(nama: string, baris: Baris, saring: Readonly<Record<string, string>>): boolean {
  const { cari = '', kecamatan = '', status = '', data = '' } = saring;
  return (
    plain(nama).includes(plain(cari)) &&
    (kecamatan === '' || baris.kecamatan === kecamatan) &&
    (status === '' || baris.status === status) &&
    matchesData(baris, data)
  );
}
