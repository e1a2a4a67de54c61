/** Shows the two ways of passing a page on that need a script: copying its address, and the phone's own list of apps. */
class BagikanHalaman extends HTMLElement {
  connectedCallback(): void {
    const [copy, share] = this.querySelectorAll('button');
    const [link] = this.querySelectorAll('a');
    const status = this.querySelector('[role="status"]');
    if (!copy || !share || !link || !status || !window.isSecureContext) return;
    const url = String(this.dataset['url']);
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
      const text = String(new URL(link.href).searchParams.get('text'));
      navigator.share({ title: document.title, text }).catch(() => undefined);
    };
  }
}

customElements.define('bagikan-halaman', BagikanHalaman);
