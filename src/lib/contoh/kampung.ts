/** kampung.csv of the synthetic city: some rows full, some nearly empty, as in real life. */
import { renderCsv, type Row } from './csv.ts';
import type { Kota, Kelurahan } from './kota.ts';
import type { Random } from './random.ts';

const COLUMNS = [
  'kode',
  'slug',
  'nama_lokal',
  'lokasi',
  'portal_id',
  'portal_url',
  'klasifikasi',
  'klasifikasi_istilah_sumber',
  'klasifikasi_tanggal',
  'klasifikasi_sumber',
  'slug_lama',
] as const;

type KampungRow = Row<(typeof COLUMNS)[number]>;

type Klasifikasi = Pick<
  KampungRow,
  'klasifikasi' | 'klasifikasi_istilah_sumber' | 'klasifikasi_tanggal' | 'klasifikasi_sumber'
>;

/** The classes, each with the word that the synthetic source uses for it. */
const KELAS = [
  ['dasar', 'dasar'],
  ['dasar', 'dasar'],
  ['berkembang', 'berkembang'],
  ['berkembang', 'berkembang'],
  ['mandiri', 'mandiri'],
  ['berkelanjutan', 'paripurna (istilah contoh)'],
] as const;

export function renderKampung(kota: Kota, random: Random): string {
  return renderCsv(
    COLUMNS,
    kota.kelurahan.map((kelurahan, index) => createKampung(kelurahan, index, random)),
  );
}

function createKampung({ kode, slug, nama }: Kelurahan, index: number, random: Random): KampungRow {
  const portal = random.chance(0.6) ? String(900_001 + index) : '';
  const rt = 1 + Math.floor(random.between(0, 9));
  return {
    kode,
    slug,
    nama_lokal: random.chance(0.4) ? `Kampung Baik ${nama}` : '',
    lokasi: random.chance(0.4) ? `RT 0${rt} Kelurahan ${nama}` : '',
    portal_id: portal,
    portal_url: portal === '' ? '' : `https://contoh.invalid/kampung/${portal}/${slug}`,
    ...createKlasifikasi(random),
    // One kampung was called otherwise once, so that its old address can be tried.
    slug_lama: index === 0 ? `${slug}-lama` : '',
  };
}

/** Three in ten have none. The date is later than every launch. */
function createKlasifikasi(random: Random): Klasifikasi {
  const [klasifikasi, istilah] = random.pick(KELAS);
  if (random.chance(0.3)) {
    return { klasifikasi: '', klasifikasi_istilah_sumber: '', klasifikasi_tanggal: '', klasifikasi_sumber: '' };
  }
  return {
    klasifikasi,
    klasifikasi_istilah_sumber: istilah,
    klasifikasi_tanggal: random.pick(['2025-12-15', '2026-06-30'] as const),
    klasifikasi_sumber: 'contoh-portal',
  };
}
