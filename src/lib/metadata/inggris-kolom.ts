/** The columns of every dataset in English, for catalogues: by table, a line for each "name | title | meaning". */
export const kolomDataset: Readonly<Record<string, string>> = {
  kampung: `
kode | Code | Code of the urban village (see the table of areas).
slug | Slug | Name in the address of its page.
nama_lokal | Local name | Name of the Kampung KB as the source gives it.
lokasi | Location | Lane, RT or RW named by the source; it may be planned only, or the place of the launch.
portal_id | Portal number | Number of its page on the national Kampung KB portal.
portal_url | Portal address | Address of its page on the national portal.
klasifikasi | Classification | Official level where a source names it; empty as long as it is not known.
klasifikasi_istilah_sumber | Term of the source | The word that the source uses for this classification.
klasifikasi_tanggal | Date of classification | Date of that statement.
klasifikasi_sumber | Source of classification | Id of the source of that statement.
slug_lama | Former slugs | Slugs that were used and replaced, separated by semicolons; their addresses still lead to the page.`,
  peristiwa: `
id | Id | Number of the event, never used again.
tanggal | Date | Year, year and month, or full day, as exact as the source.
ketelitian | Precision | How exact the date is; paling_lambat means not later than that date.
jenis | Kind | rencana proves only a plan; launch, existence, visit, award and evaluation in an urban village prove that its Kampung KB existed.
kode | Code | Code of the urban village, or of the city for events of the whole city.
jumlah_kampung_kb | Number of Kampung KB | Number in the whole city that the source gives on this occasion; empty where it gives none.
ringkasan | Summary | One or two sentences about the event.
sumber | Source | Id of the source.
catatan | Note | Doubts, conflicts, or how to read the source.`,
  nilai: `
kode | Code | Code of the area (see the table of areas).
indikator | Indicator | Id of the indicator (see the table of indicators).
periode | Period | Time of the data: year, year and month, or full day. Empty means that the source gives no date.
nilai | Value | Number with a decimal point and no thousands separator. What is not known has no row; 0 is only ever a true zero. Empty only where the column status is filled.
instrumen | Instrument | How it was obtained (see the table of instruments).
mutu | Quality | pemerintah: published by a public body; media: a public body quoted by the press; belum_diverifikasi: doubtful, not verified.
sumber | Source | Id of the source (see the table of sources).
catatan | Note | Doubts, or how to read the source.
status | Status | Why the value is empty. dirahasiakan: too small to be published; tidak_dikumpulkan (not collected) or belum_terbit (not yet published): the source itself says so. Empty where there is a value.
publikasi_resmi | Official publication | For counts of 5 to 9 persons in sensitive indicators: the official publication that already holds the number. Without it the number is withheld.`,
  indikator: `
id | Id | Permanent name of the indicator.
nama | Name | Name that residents read.
definisi | Definition | What exactly is counted.
satuan | Unit | Unit of measure, for example persen (per cent), jiwa (persons) or ya/tidak (yes/no).
desimal | Decimals | Decimal places of calculated values; 0 for counts.
topik | Topic | Group of the indicator.
arah | Direction | Whether more is better, less is better, or neither.
tingkat | Levels | Levels of area that may have values, separated by semicolons.
sensitif | Sensitive | ya (yes) where it concerns the health of children or the family planning of persons.
catatan | Note | Caveat shown on the pages of the indicator and of the areas.
pembilang | Numerator | For percentages: id of the indicator that is the numerator, where it is in this table.
penyebut | Denominator | For percentages: id of the indicator that is the denominator, where it is in this table.
konsep | Concept | The idea that is measured, as Satu Data Indonesia asks, in a few words.
nama_en | English name | Name of the indicator in English, for catalogues.
bagian_dari | Part of | For counts: id of the whole, where this is one of its parts and all parts add up to it.
definisi_en | English definition | Definition in English, for catalogues.`,
  instrumen: `
instrumen | Instrument | Exactly as written in the table of values.
seri | Series | Name of a series whose values may be compared over time.
jenis | Kind | Kind of instrument.
catatan | Note | Limits of use.`,
  wilayah: `
kode | Code | Code of the Ministry of Home Affairs, with dots, as text.
jenis | Kind | Level of the area.
nama | Name | Official name of the area.
induk | Parent | Code of the area one level above; empty for the country only.
slug | Slug | Name in the address of its page.
kode_pos | Postal code | Five digits, as text.`,
  cerita: `
kode | Code | Code of the urban village.
tanggal | Date | When it happened; empty where the source does not say.
judul | Title | Short title.
ringkasan | Summary | The fact in our own words.
tema | Themes | One theme or more, separated by semicolons; may be empty.
terkait_kampung_kb | About Kampung KB | ya (yes) where it is about the programme itself; tidak (no) where it is life in the urban village.
sumber | Source | Id of the source.`,
  istilah: `
istilah | Term | Word or abbreviation.
definisi | Definition | Explained in one sentence.
rujukan | Reference | Address of a page of reference, if any.`,
  sumber: `
id | Id | Permanent name of the source.
uraian | Description | What the source is about; not its original title.
penerbit | Publisher | Institution or medium that published it.
jenis | Kind | Kind of publisher.
url | Address | Address of the page.
tanggal_terbit | Date published | Empty where it is not known.
tanggal_akses | Date read | When we read it.
lisensi | Licence | Licence that the source states, or "tidak dinyatakan" (none stated).`,
  rilis: `
versi | Version | Year and month.
tanggal | Date | Day of the release.
sifat | Nature | nyata (real), or contoh (sample) for a synthetic city.
ringkasan | Summary | What is new.
berikutnya | Next release | Day by which the next release is due; empty as long as none is planned.`,
  koreksi: `
tanggal | Date | Day on which the report was received.
halaman | Page | Page or file that was reported, counted from the home page of the site.
laporan | Report | What was said to be wrong, in our words; without personal data.
keputusan | Decision | diperiksa: not yet decided; diperbaiki: data changed; tidak_diubah: data already agree with the source; diteruskan: the mistake is in the source, whose publisher was told.
alasan | Reason | Why it was decided so.
versi | Version | Version of the data that holds the correction (see the table of releases); empty where nothing was changed.`,
};
