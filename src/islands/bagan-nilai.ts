/**
 * Says the values of a chart one by one: under the mouse, under a finger, or by the arrow keys once the chart has the
 * focus. They also stand in the table of the chart, so nothing is lost without this script. What does the work comes
 * only when a chart is first touched, and by its bare address: Vite's own way of loading it weighs more than all this.
 */
import address from './lib/bagan-tunjuk.ts?worker&url';

class BaganNilai extends HTMLElement {
  connectedCallback(): void {
    if (this.tabIndex === 0) return;
    this.tabIndex = 0;
    this.setAttribute('role', 'application');
    this.setAttribute('aria-label', 'Nilai satu per satu: tombol panah');
    for (const type of ['mousemove', 'focus', 'click']) {
      this.addEventListener(
        type,
        (detail) => {
          void import(/* @vite-ignore */ address).then(() => {
            this.dispatchEvent(new CustomEvent('tunjuk', { bubbles: true, detail }));
          });
        },
        { once: true },
      );
    }
  }
}

customElements.define('bagan-nilai', BaganNilai);
