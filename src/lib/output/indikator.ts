import type { Indikator } from '../model/index.ts';
import { createHead, type Edition } from './edition.ts';
import { apiIndikatorPath } from './file-path.ts';
import { renderJson } from './json.ts';
import { createOutput, type Output } from './output.ts';
import { createNilaiOfIndikator } from './record.ts';

/** The definition of one indikator and every value of it, unverified ones included and marked. */
function createIndikator({ atlas, link }: Edition, { id, ...definition }: Indikator) {
  const rows = atlas.nilaiByIndikator.get(id) ?? [];
  return {
    id,
    halaman: link.indikator(id),
    ...definition,
    jumlah_nilai: rows.length,
    nilai: [...rows, ...atlas.tanpaNilai.filter(({ indikator }) => indikator === id)].map((row) =>
      createNilaiOfIndikator(atlas, row),
    ),
  };
}

/** The file of one indikator for programs. */
export const indikatorOutput = (edition: Edition, indikator: Indikator): Output =>
  createOutput('json', apiIndikatorPath(indikator.id), null, indikator.nama, () =>
    renderJson({ ...createHead(edition), data: createIndikator(edition, indikator) }),
  );
