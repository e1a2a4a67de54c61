/**
 * Builds the real site as it lies below a folder of a host, for the tests: `BASE_PATH=/kampung-kb/ OUT_DIR=… node
 * scripts/sub-path-site.ts`. Its files name addresses below the folder, so they are built again beside those of `public/`.
 */
import { buildApart } from './lib/build-apart.ts';
import { copyPublic } from './lib/copy-public.ts';

const publicFolder = '.tmp/sub-path-public';

copyPublic(publicFolder, { rilis: true });
buildApart({ PUBLIC_DIR: publicFolder });
