import { drawSteps, layoutSteps, type StepClaim } from '../chart/index.ts';
import type { Atlas } from '../model/index.ts';
import { claims } from '../stats/index.ts';
import { formatAngka, formatTanggal, sentenceClaim } from '../text/index.ts';
import { creditOf, type Bagan } from './bagan.ts';

type StepTime = Pick<StepClaim, 'tanggal' | 'ketelitian'>;

/** The number of Kampung KB as sources claim it, conflicting claims side by side; null before the first claim. */
export function createCountBagan(atlas: Atlas): Bagan | null {
  const all = claims(atlas);
  if (all.length === 0) return null;
  const total = atlas.kampung.length;
  const options = {
    format: (jumlah: number) => formatAngka(jumlah),
    formatTime: ({ tanggal, ketelitian }: StepTime) =>
      `${ketelitian === 'paling_lambat' ? 'paling lambat ' : ''}${formatTanggal(tanggal)}`,
    limit: { jumlah: total, text: `${formatAngka(total)} kelurahan` },
  };
  return {
    id: 'jumlah-kampung-kb',
    judul: sentenceClaim(atlas),
    subjudul: `Jumlah Kampung KB di ${atlas.kota.nama} menurut pernyataan yang dikutip sumber`,
    sumber: creditOf(
      atlas,
      all.map(({ sumber }) => sumber),
    ),
    catatan: [
      'Titik berongga dengan panah: paling lambat pada tanggal itu. Semua pernyataan ditampilkan, juga yang bertentangan. Jumlah di antara dua titik tidak kami taksir.',
    ],
    halaman: (paths) => paths.linimasa,
    table: () => ({
      columns: [
        { nama: 'tanggal', judul: 'Tanggal' },
        { nama: 'ketelitian', judul: null },
        { nama: 'jumlah', judul: 'Jumlah' },
        { nama: 'sumber', judul: null },
      ],
      rows: all.map(({ tanggal, ketelitian, jumlah, sumber }) => [tanggal, ketelitian, jumlah, sumber]),
    }),
    drawing: () => drawSteps(layoutSteps(all, options)),
  };
}
