/**
 * <sematan-kode>: shows the code of a choice beneath it, taken from the page to which its link leads. Without this
 * script, or when that page cannot be had, the link leads there.
 */
class SematanKode extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = target.closest<HTMLAnchorElement>('a[href]');
      if (link !== null) {
        event.preventDefault();
        this.show(link).catch(() => {
          location.assign(link.href);
        });
      }
      const button = target.closest('button');
      if (button !== null) void this.copy(button);
    });
  }

  private async show(link: HTMLAnchorElement): Promise<void> {
    const response = await fetch(link.href);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const kode = page.querySelector<HTMLDetailsElement>('.kode');
    if (!response.ok || kode === null) throw new Error(link.href);
    this.querySelector('.kode')?.remove();
    kode.open = true;
    for (const label of kode.querySelectorAll('label')) label.insertAdjacentElement('afterend', this.createButton());
    link.insertAdjacentElement('afterend', kode);
    kode.querySelector('summary')?.focus();
  }

  private createButton(): HTMLButtonElement {
    const button = document.createElement('button');
    button.textContent = 'Salin';
    return button;
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const area = button.previousElementSibling?.querySelector('textarea');
    if (!area) return;
    area.select();
    // Where a browser does not let a page copy, the code is at least marked.
    await navigator.clipboard.writeText(area.value);
    button.textContent = 'Tersalin';
  }
}

customElements.define('sematan-kode', SematanKode);
