/**
 * <siaran-salin>: adds buttons that copy the paragraph, and the table as tab-separated text with its title and source.
 * None where a browser does not let a page copy.
 */
class SiaranSalin extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button') !== null || !('clipboard' in navigator)) return;
    this.add('paragraf', '.siap', textOf);
    this.add(
      'tabel',
      'table',
      (table) => `${tableText(table as HTMLTableElement)}\n${textOf(this.querySelector('.sumber'))}`,
    );
  }

  private add(what: string, selector: string, text: (element: Element) => string): void {
    const element = this.querySelector(selector);
    if (element === null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Salin ${what}`;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text(element)).then(() => {
        button.textContent = 'Tersalin';
      });
    });
    this.querySelector('.salin')?.appendChild(button);
  }
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const tableText = (table: HTMLTableElement): string =>
  [[table.caption], ...Array.from(table.rows, ({ cells }) => Array.from(cells))]
    .map((row) => row.map(textOf).join('\t'))
    .join('\n');

customElements.define('siaran-salin', SiaranSalin);
