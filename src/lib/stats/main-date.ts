import type { Atlas } from '../model/index.ts';
import { lastPartialClaim } from './claims.ts';

/**
 * The day that the site tells about first, ISO: that of the last claim below the number of kelurahan, because on that
 * day the map still shows who is named and who is not. The day of the release when nobody ever made such a claim.
 */
export const mainDate = (atlas: Atlas): string => lastPartialClaim(atlas)?.hari ?? atlas.rilis.tanggal;
