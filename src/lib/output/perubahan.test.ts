import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { riwayatOf } from '../changes/index.ts';
import { createThree } from '../changes/rilis.test-support.ts';
import { createFixtureEdition } from './fixture.test-support.ts';
import { renderText } from './output.ts';
import { createPerubahan, perubahanOutputs, renderPerubahanCsv } from './perubahan.ts';

const edition = createFixtureEdition();
const three = createThree(edition.atlas);
const riwayat = riwayatOf(edition.atlas, three);

test('CSV has one line for each cell that changed, from old to new', () => {
  const { data } = Papa.parse<Record<string, string>>(renderPerubahanCsv(riwayat), {
    header: true,
    skipEmptyLines: true,
  });
  const revised = data.filter(({ jenis, dataset }) => jenis === 'direvisi' && dataset === 'nilai');
  expect(revised).toEqual([
    {
      dari: '2026.10',
      ke: '2026.11',
      tanggal: '2026-11-24',
      dataset: 'nilai',
      jenis: 'direvisi',
      kunci: '["99.99.01.1001","jumlah_rt","2025-07","peta uji","peta-uji"]',
      kunci_lama: '',
      kode: '99.99.01.1001',
      kolom: 'nilai',
      lama: '25',
      baru: '26',
      alasan: '',
    },
  ]);
});

test('CSV and JSON tell the same cells in the same order', () => {
  const { data } = Papa.parse<Record<string, string>>(renderPerubahanCsv(riwayat), {
    header: true,
    skipEmptyLines: true,
  });
  const cells = createPerubahan(riwayat).flatMap(({ ke, perubahan }) =>
    perubahan.flatMap(({ dataset, sel }) =>
      sel.map(({ kolom, lama, baru }) => [ke ?? '', dataset, kolom, lama ?? '', baru ?? '']),
    ),
  );
  expect(cells.length).toBeGreaterThan(5);
  expect(data.map((row) => [row['ke'], row['dataset'], row['kolom'], row['lama'], row['baru']])).toEqual(cells);
});

test('without any release the files hold a header and an empty list', async () => {
  const [csv, json] = await Promise.all(perubahanOutputs(edition, []).map((output) => renderText(output)));
  expect(csv).toBe('dari,ke,tanggal,dataset,jenis,kunci,kunci_lama,kode,kolom,lama,baru,alasan\r\n');
  expect(JSON.parse(json ?? '')).toMatchObject({ data: [] });
});

test('nothing is written as long as a release holds a number that is withheld today', () => {
  const { atlas } = edition;
  const rows = atlas.tables.nilai.rows.map((row) =>
    row.indikator === 'jumlah_rt' ? { ...row, nilai: null, status: 'dirahasiakan' as const } : row,
  );
  const today = {
    ...edition,
    atlas: { ...atlas, tables: { ...atlas.tables, nilai: { ...atlas.tables.nilai, rows } } },
  };
  for (const { render } of perubahanOutputs(today, three)) {
    expect(render).toThrow('unduh/rilis/2026.10/nilai.csv, baris 2, kolom nilai');
  }
});
