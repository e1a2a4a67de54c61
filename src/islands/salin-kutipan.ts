/**
 * Shows the button that copies the citation above it. It stands on every page, so it is as short as it can be: the rows
 * of stories have a script of their own. Where a page may not copy, a tap on the citation marks all of it.
 */
class SalinKutipan extends HTMLElement {
  connectedCallback(): void {
    const [sitasi, tombol, kabar] = this.children;
    if (!(tombol instanceof HTMLElement) || !window.isSecureContext) return;
    tombol.hidden = false;
    tombol.onclick = async () => {
      await navigator.clipboard.writeText(sitasi?.textContent ?? '');
      if (kabar) kabar.textContent = 'Sitasi disalin';
    };
  }
}

customElements.define('salin-kutipan', SalinKutipan);
