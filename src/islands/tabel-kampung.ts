/**
 * <tabel-kampung>: sorts, filters and hands out the table inside it. The table is the page's own; this only hides and
 * moves its rows. All state is in the address, so that a link, back and forward restore it.
 */
import { formatKueri, parseKueri, type Keadaan, type Urutan } from './lib/tabel-kueri.ts';
import { matchesSaring } from './lib/tabel-saring.ts';
import { downloadView } from './lib/tabel-unduh.ts';
import { sortedIndices } from './lib/tabel-urut.ts';

const textOf = (cell: Element | undefined): string => cell?.textContent.trim() ?? '';
/** What a cell is sorted by; empty is unknown. */
const nilaiOf = (cell: Element | undefined): string => cell?.getAttribute('data-nilai') ?? '';
/** A count as Indonesians write it, "1.000"; the formatters of the site weigh more than this island may. */
const countOf = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

class TabelKampung extends HTMLElement {
  /** In the order of the page. */
  declare private rows: HTMLTableRowElement[];
  declare private heads: HTMLTableCellElement[];
  declare private urut: Urutan;

  connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    this.heads.forEach((head) => {
      this.addButton(head);
    });
    this.querySelector('.saring')?.addEventListener('input', (event) => {
      // Typing a name is one step of the history, not one for each letter.
      this.remember((event.target as HTMLInputElement).name === 'cari');
    });
    this.querySelector('[data-unduh]')?.addEventListener('click', () => {
      downloadView(this, Object.values(this.keadaan.saring));
    });
    window.addEventListener('popstate', () => {
      this.restore();
    });
    this.restore();
  }

  private get fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  }

  private get keadaan(): Keadaan {
    const saring: Record<string, string> = {};
    for (const { name, value } of this.fields) saring[name] = value;
    return { saring, urut: this.urut };
  }

  private addButton(head: HTMLTableCellElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const { kolom = '' } = head.dataset;
      this.urut = { kolom, turun: this.urut.kolom === kolom && !this.urut.turun };
      this.remember();
    });
  }

  private remember(replace = false): void {
    const address = location.pathname + formatKueri(this.keadaan);
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
    this.show();
  }

  private restore(): void {
    const { saring, urut } = parseKueri(
      location.search,
      this.fields.map(({ name }) => name),
    );
    this.urut = urut;
    for (const field of this.fields) {
      field.value = saring[field.name] ?? '';
      // A select that has no such option would stay blank.
      if (field.value === '' && field instanceof HTMLSelectElement) field.selectedIndex = 0;
    }
    this.show();
  }

  private show(): void {
    const { saring } = this.keadaan;
    const at = this.heads.findIndex((head) => head.dataset['kolom'] === this.urut.kolom);
    this.heads.forEach((head, index) => {
      if (index === at) head.setAttribute('aria-sort', this.urut.turun ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    const values = this.rows.map((row) => nilaiOf(row.children[at]));
    this.arrange(sortedIndices(values, this.urut.turun));
    let shown = 0;
    for (const row of this.rows) {
      row.hidden = !matchesSaring(textOf(row.children[0]), row.dataset, saring);
      if (!row.hidden) shown += 1;
    }
    this.tell(shown);
  }

  private arrange(order: readonly number[]): void {
    const focused = document.activeElement;
    const body = this.querySelector('tbody');
    for (const index of order) body?.append(this.rows[index] ?? '');
    // What is moved loses the focus.
    if (focused instanceof HTMLElement && this.contains(focused)) focused.focus();
  }

  private tell(shown: number): void {
    const line = this.querySelector('[role=status]');
    const words = `${countOf(shown)} dari ${countOf(this.rows.length)} kelurahan ditampilkan`;
    if (line !== null && line.textContent !== words) line.textContent = words;
    const empty = this.querySelector<HTMLElement>('[data-kosong]');
    if (empty !== null) empty.hidden = shown > 0;
  }
}

customElements.define('tabel-kampung', TabelKampung);
