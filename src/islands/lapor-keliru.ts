/**
 * On /koreksi/?halaman=kampung/mantuil/%23angka-jumlah_rt: writes that address into the report, and offers the other
 * numbers of the page, read from its citation file. Whatever fails, the text stays and can be filled in by hand.
 */
interface Rujukan {
  readonly title: string;
  readonly URL: string;
}

class LaporKeliru extends HTMLElement {
  connectedCallback(): void {
    const [halaman, jangkar] = (new URLSearchParams(location.search).get('halaman') ?? '#').split('#');
    // Only an address on this site: words of a page of ours, no way up and no other host.
    if (halaman === undefined || jangkar === '' || !/^(?:[\w-]+\/)*$/.test(halaman)) return;
    const sitasi = new URL(this.dataset['sitasi'] ?? '', location.href);
    const alamat = new URL(`../${halaman}${jangkar === undefined ? '' : `#${jangkar}`}`, sitasi);
    // A page without such a file does not exist: nothing is written about it.
    fetch(`${sitasi.href}${halaman === '' ? 'beranda' : halaman.slice(0, -1)}.json`)
      .then((jawaban) => (jawaban.ok ? jawaban.json() : []))
      .then((rujukan: Rujukan[]) => {
        this.offer(rujukan, alamat);
      })
      .catch(() => undefined);
  }

  private offer(rujukan: readonly Rujukan[], { hash, href }: URL): void {
    const pilih = this.querySelector('select');
    if (pilih === null || rujukan.length === 0) return;
    for (const { title, URL: alamat } of rujukan) {
      pilih.add(new Option(title, alamat, false, hash !== '' && alamat.endsWith(hash)));
    }
    // A row that is no number of its own, an event say, is in no citation file.
    if (hash !== '' && !pilih.value.endsWith(hash)) pilih.add(new Option('Yang Anda ketuk', href, false, true));
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
