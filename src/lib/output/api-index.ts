import { digestAll, type Digest } from './digest.ts';
import { createHead, type Edition } from './edition.ts';
import { apiIndexPath, apiIndikatorPath, apiKampungPath } from './file-path.ts';
import { renderJson } from './json.ts';
import { createOutput, type Output } from './output.ts';

/** Where a program begins: every other file with its address, and size and SHA-256 of those for download. */
export function apiIndexOutput(edition: Edition, unduhan: readonly Output[]): Output {
  const { atlas, link } = edition;
  const createData = (digest: (output: Output) => Digest) => ({
    unduhan: unduhan.map((output) => ({
      dataset: output.dataset,
      judul: output.judul,
      format: output.format,
      jenis_media: output.mediaType,
      url: link.file(output.path),
      ...digest(output),
    })),
    kampung: atlas.kampung.map(({ kode, nama, slug, kecamatan }) => ({
      kode,
      nama,
      kecamatan: kecamatan.nama,
      url: link.file(apiKampungPath(slug)),
      halaman: link.kampung(slug),
    })),
    indikator: [...atlas.indikatorById.values()].map(({ id, nama, satuan }) => ({
      id,
      nama,
      satuan,
      url: link.file(apiIndikatorPath(id)),
      halaman: link.indikator(id),
    })),
  });
  return createOutput('json', apiIndexPath, null, 'Daftar isi', async () =>
    renderJson({ ...createHead(edition), data: createData(await digestAll(unduhan)) }),
  );
}
