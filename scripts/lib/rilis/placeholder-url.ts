/**
 * Stands in a frozen release for the address of the site as long as it has none: RFC 2606 keeps ".invalid" from ever
 * leading anywhere.
 */
export const placeholderUrl = 'https://kampung-kb-banjarmasin.invalid';
