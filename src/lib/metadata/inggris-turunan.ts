/** Tables that are made of datasets in English, for catalogues: what they are, and their columns as in `inggris-kolom`. */

const status =
  'tercatat: there is evidence about the urban village itself, or a statement about all of them. direncanakan: only a plan is known. belum_dipastikan: no source names it, which does not mean that there is none.';

const seeOthers = 'As in the tables of indicators, values and instruments.';

/** Title and description by the id of the table. */
export const tabelInggris: Readonly<Record<string, readonly [judul: string, deskripsi: string]>> = {
  'kampung-status': [
    'Status of the Kampung KB',
    'One row for each urban village: name, district, status of its Kampung KB on two days, and the earliest evidence with its source. Derived from the table of events.',
  ],
  'nilai-lebar': [
    'Values in wide form',
    'Figures of the urban villages in wide form: one row for each urban village, two columns (value and status) for each indicator, period and series.',
  ],
  'nilai-lebar-kolom': [
    'Meaning of the columns of the wide form',
    'Indicator, period and series of each column of numbers in the wide form.',
  ],
  perubahan: [
    'Changes between releases',
    'What is new, revised or removed between one release and the next: one row for each cell.',
  ],
};

export const kolomTurunan: Readonly<Record<string, string>> = {
  'kamus-indikator': `
id | Id | Permanent name of the indicator (see the table of indicators).
nama | Name | Name that residents read.
nama_en | English name | Name in English.
definisi_en | English definition | Definition in English.
konsep | Concept | The idea that is measured.
definisi | Definition | What exactly is counted.
klasifikasi | Classification | Into which groups the values are sorted; derived from the levels of area.
ukuran | Measure | Kind of measure; derived from the unit.
satuan | Unit | Unit of measure.
halaman | Page | Address of the page of the indicator.`,
  'kampung-status': `
kode | Code | Code of the urban village, as text.
kelurahan | Urban village | Name of the urban village (kelurahan).
kecamatan | District | Name of the district (kecamatan).
nama_lokal | Name of the Kampung KB | Local name, where a source gives it.
luas_km2 | Area (km2) | Computed from the simplified boundary; not the official area.
tanggal_pokok | Main date | Day of the last statement that only some of the urban villages had one.
status_pokok | Status on the main date | ${status}
tanggal_status | Status as of | Day of this release; not the day of a record or a launch.
status | Latest status | ${status}
status_dasar | Ground of the status | peristiwa: an event in the urban village itself. pernyataan_kota: a statement that all urban villages have one.
bukti_tanggal | Earliest evidence | Time of the earliest event that proves it, as exact as the source.
bukti_ketelitian | Precision of the time | As in the table of events.
bukti_penerbit | Publisher of the evidence | Who published the evidence.
bukti_url | Address of the evidence | Where the evidence can be read.
bukti_peristiwa | Id of the event | Row of the evidence in the table of events.`,
  'nilai-lebar': `
kode | Code | Code of the urban village by the Ministry of Home Affairs, as text.
kelurahan | Urban village | Name of the urban village (kelurahan).
kecamatan | District | Name of the district (kecamatan).`,
  'nilai-lebar-kolom': `
kolom | Column | Name of a column of numbers in the wide form; its status is in the column of the same name that ends in _status.
indikator | Indicator | ${seeOthers}
nama | Name | ${seeOthers}
satuan | Unit | ${seeOthers}
periode | Period | ${seeOthers}
seri | Series | ${seeOthers}
urutan | Order | 1, or more where several sources tell the same of one urban village.`,
  perubahan: `
dari | From | Earlier version; empty for the first release.
ke | To | Later version; empty as long as it is not released.
tanggal | Date | Day of the later release.
dataset | Dataset | Table whose row changed.
jenis | Kind | What happened to the row.
kunci | Key | Cells of the key columns of the row, as a JSON list.
kunci_lama | Former key | The key before, where the key changed.
kode | Code | Code of the area that the row names.
kolom | Column | Column of the cell that changed.
lama | Old | Content before; empty where there was none.
baru | New | Content after; empty where there is none.
alasan | Reason | Why it changed, where that is on record.`,
};
