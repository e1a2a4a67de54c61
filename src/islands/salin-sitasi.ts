/**
 * A tap on a figure of a story copies the row to which its link leads, as a citation with the address of that row. The
 * link works without this script, and where a browser does not let a page copy.
 */
class SalinSitasi extends HTMLElement {
  connectedCallback(): void {
    const region = this.querySelector('[role="status"]');
    document.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.ikat') : null;
      const row = link === null ? null : document.getElementById(link.hash.slice(1));
      const told = row?.querySelector('span');
      if (region === null || link === null || !told || !this.contains(row) || !window.isSecureContext) return;
      const words = told.textContent.replace(/\s+/g, ' ').trim();
      void navigator.clipboard.writeText(`${words} ${this.dataset['dari'] ?? ''} ${link.href}.`).then(
        () => {
          region.textContent = 'Sitasi disalin';
          setTimeout(() => {
            region.textContent = '';
          }, 4000);
        },
        () => undefined,
      );
    });
  }
}

customElements.define('salin-sitasi', SalinSitasi);
