/**
 * Reads another page of the site.
 * @returns its document, without styles: even in a page that is never shown they fall under the policy of this one, which
 * knows only its own and would complain
 */
export const parseHalaman = (html: string): Document =>
  new DOMParser().parseFromString(html.replace(/<style[^]*?<\/style>/g, ''), 'text/html');
