/** Shows the two ways of passing a page on that need a script: copying its address, and the phone's own list of apps. */
class BagikanHalaman extends HTMLElement {
  connectedCallback(): void {
    const [copy, share] = this.querySelectorAll('button');
    const status = this.querySelector('[role="status"]');
    const url = this.dataset['url'] ?? '';
    if (copy === undefined || share === undefined || status === null || !window.isSecureContext) return;
    copy.hidden = false;
    copy.onclick = () => {
      navigator.clipboard.writeText(url).then(
        () => (status.textContent = 'Tautan disalin'),
        () => (status.textContent = url),
      );
    };
    // Old browsers have no such list, whatever the types say.
    if (!('share' in navigator)) return;
    share.hidden = false;
    share.onclick = () => {
      const link = this.querySelector('a');
      const text = new URL(link?.href ?? url).searchParams.get('text') ?? url;
      navigator.share({ title: document.title, text }).catch(() => undefined);
    };
  }
}

customElements.define('bagikan-halaman', BagikanHalaman);
