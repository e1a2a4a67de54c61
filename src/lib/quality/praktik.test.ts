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

describe('the 35 practices', () => {
  test('stand in the order of the specification, each with its fragment', () => {
    expect(praktikSemua.map(({ nomor }) => nomor)).toEqual(Array.from({ length: 35 }, (_, at) => at + 1));
    expect(praktikSemua.map(({ anchor }) => anchor)).toEqual(anchors);
    expect(praktikUrl({ anchor: 'Conneg' })).toBe('https://www.w3.org/TR/dwbp/#Conneg');
  });

  test.each(praktikSemua)(
    '$nomor, $anchor, is either shown by something or not claimed',
    ({ keadaan, bukti, cara }) => {
      const claimed = keadaan === 'dipenuhi' || keadaan === 'sebagian';
      expect(bukti.length > 0).toBe(claimed);
      expect(cara).toMatch(/^[A-Z0-9].+\.$/u);
    },
  );
});
