import { findSumber, type Atlas } from '../model/index.ts';
import { claimOn, mainDate, unnamedCount } from '../stats/index.ts';
import { formatAngka, formatWaktu } from '../text/index.ts';
import { gambarBeranda } from './berkas.ts';
import type { Kartu } from './kartu.ts';
import { petaStatus } from './peta-kartu.ts';
import { sebutSumber } from './sumber.ts';

/** How many of the counted are known by name; null when the names are at least as many as the count. */
function stateNamed(atlas: Atlas, tanggal: string): string | null {
  const count = unnamedCount(atlas, tanggal);
  if (count === null || count.unnamed === 0) return null;
  return `${formatAngka(count.named)} di antaranya disebut namanya di sumber publik`;
}

/**
 * The card of the home page, which other pages without a picture of their own use too: the count of the main date.
 * @param nama name of the site
 */
export function kartuBeranda(atlas: Atlas, nama: string): Kartu {
  const tanggal = mainDate(atlas);
  const klaim = claimOn(atlas, tanggal);
  const kelurahan = formatAngka(atlas.kampung.length);
  const shared = {
    berkas: gambarBeranda,
    atas: 'Data terbuka',
    judul: nama,
    kalimat: false,
    peta: petaStatus(atlas, tanggal),
  };
  if (klaim === null) {
    return { ...shared, pokok: `${kelurahan} kelurahan`, keterangan: `di ${atlas.kota.nama}`, sumber: null };
  }
  const said = `disebut pejabat kota ${formatWaktu(klaim)}`;
  return {
    ...shared,
    pokok: `${formatAngka(klaim.jumlah)} Kampung KB`,
    keterangan: [said, stateNamed(atlas, tanggal)].filter((part) => part !== null).join('; '),
    sumber: sebutSumber([findSumber(atlas, klaim.sumber)]),
  };
}
