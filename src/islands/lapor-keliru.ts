/**
 * On /koreksi/?halaman=kampung/mantuil/: offers the numbers of that page, read from its citation file, and writes the
 * address of the chosen one into the report. Whatever fails, the text stays as it is and can be filled in by hand.
 */
interface Rujukan {
  readonly title: string;
  readonly URL: string;
}

class LaporKeliru extends HTMLElement {
  connectedCallback(): void {
    const halaman = new URLSearchParams(location.search).get('halaman');
    // Only an address on this site: words of a page of ours, no way up and no other host.
    if (halaman === null || !/^(?:[\w-]+\/)*$/.test(halaman)) return;
    const nama = halaman === '' ? 'beranda' : halaman.slice(0, -1);
    fetch(`${this.dataset['sitasi'] ?? ''}${nama}.json`)
      .then((jawaban) => (jawaban.ok ? jawaban.json() : []))
      .then((rujukan: Rujukan[]) => {
        this.offer(rujukan);
      })
      .catch(() => undefined);
  }

  private offer(rujukan: readonly Rujukan[]): void {
    const pilih = this.querySelector('select');
    if (pilih === null || rujukan.length === 0) return;
    for (const { title, URL: alamat } of rujukan) pilih.add(new Option(title, alamat));
    pilih.onchange = () => {
      this.write(pilih.value);
    };
    pilih.parentElement?.removeAttribute('hidden');
    this.write(pilih.value);
  }

  /** Changes the line of the address and leaves what has been typed into the others. */
  private write(alamat: string): void {
    const teks = this.querySelector('textarea');
    if (teks === null) return;
    teks.value = teks.value.replace(/^Alamat:.*/m, () => `Alamat: ${alamat}`);
    const surel = document.querySelector<HTMLAnchorElement>('a[data-surel]');
    if (surel) surel.href = surel.href.replace(/body=.*/, () => `body=${encodeURIComponent(teks.value)}`);
  }
}

customElements.define('lapor-keliru', LaporKeliru);
