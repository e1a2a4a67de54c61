/** The folder of the site under test: the real one, or that of the synthetic city in SITE_DIR. */
export const siteDir = process.env['SITE_DIR']?.trim() || 'dist';
