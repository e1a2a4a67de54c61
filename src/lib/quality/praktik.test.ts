import { describe, expect, test } from 'vitest';
import { praktikSemua, praktikUrl } from './index.ts';

/** The fragments of w3.org/TR/dwbp in its own order. */
const anchors =
  `ProvideMetadata DescriptiveMetadata StructuralMetadata DataLicense DataProvenance DataQuality VersioningInfo
  VersionHistory UniqueIdentifiers identifiersWithinDatasets VersionIdentifiers MachineReadableStandardizedFormat
  LocaleParametersMetadata MultipleFormats ReuseVocabularies ChooseRightFormalizationLevel BulkAccess ProvideSubsets
  Conneg AccessRealTime AccessUptoDate DataUnavailabilityReference useanAPI APIHttpVerbs documentYourAPI
  avoidBreakingChangesAPI ResourceStatus EvaluateCoverage GatherFeedback FeedbackInformation EnrichData
  ProvideComplementaryPresentations ProvideFeedbackToPublisher FollowLicensingTerms CiteOriginalPublication`.split(
    /\s+/u,
  );

const findPraktik = (beku: readonly string[], nomor: number) =>
  praktikSemua(beku).find((satu) => satu.nomor === nomor) ?? expect.fail(`no practice ${nomor}`);

describe.each([
  ['without a frozen release', []],
  ['with frozen releases', ['2026.11', '2026.12']],
])('the 35 practices %s', (_, beku) => {
  const semua = praktikSemua(beku);

  test('stand in the order of the specification, each with its fragment', () => {
    expect(semua.map(({ nomor }) => nomor)).toEqual(Array.from({ length: 35 }, (__, at) => at + 1));
    expect(semua.map(({ anchor }) => anchor)).toEqual(anchors);
    expect(praktikUrl({ anchor: 'Conneg' })).toBe('https://www.w3.org/TR/dwbp/#Conneg');
  });

  test.each(semua)('$nomor, $anchor, is either shown by something or not claimed', ({ keadaan, bukti, cara }) => {
    const claimed = keadaan === 'dipenuhi' || keadaan === 'sebagian';
    expect(bukti.length > 0).toBe(claimed);
    expect(cara).toMatch(/^[A-Z0-9].+\.$/u);
  });

  test.each(semua)('$nomor names its evidence in words, never by an address, and each once', ({ bukti }) => {
    for (const { nama } of bukti) expect(nama).not.toMatch(/\/|\.json$/u);
    expect(new Set(bukti.map(({ nama }) => nama)).size).toBe(bukti.length);
  });
});

test('a version has an address of its own once a release is frozen, and the newest of them is the evidence', () => {
  expect(findPraktik([], 11).keadaan).toBe('sebagian');
  const met = findPraktik(['2026.11', '2026.12'], 11);
  expect(met.keadaan).toBe('dipenuhi');
  expect(met.bukti.map(({ path }) => path)).toContain('unduh/rilis/2026.12/nilai.csv');
});

test('nothing that is only read is called run: host files and the examples of R, Power Query and Google Sheets', () => {
  expect(findPraktik([], 24).cara).toMatch(/servernya tidak dijalankan/u);
  expect(findPraktik([], 25).cara).toMatch(/R, Power Query, dan Google Sheets hanya alamat dan kolomnya/u);
  for (const { cara } of praktikSemua([])) expect(cara).not.toMatch(/\bdiuji\b/u);
});
