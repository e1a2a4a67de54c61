/**
 * Adds a button that makes a PNG of a chart, on the device and from the SVG file that is linked beside it. What does the
 * work comes only when somebody wants one.
 */
import address from './lib/bagan-png.ts?worker&url';

class BaganUnduh extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('[href$=".svg"]') === null || this.querySelector('button') !== null) return;
    const button = document.createElement('button');
    button.textContent = 'PNG';
    this.appendChild(button);
    button.addEventListener('click', () => {
      void import(/* @vite-ignore */ address).then(() => {
        this.dispatchEvent(new CustomEvent('buat-png', { bubbles: true }));
      });
    });
  }
}

customElements.define('bagan-unduh', BaganUnduh);
