/**
 * <banding-tempat>: two to five places side by side. The choice is the address (`?k=a,b`), so links, back and forward
 * restore it; what is shown comes from the pages of the places.
 */
import { fetchTempat, type Tempat } from './banding-baca.ts';
import { readCalon, type Calon } from './banding-daftar.ts';
import { formatPilihan, mostTempat, parsePilihan } from './banding-kueri.ts';
import { createMirip, createTerpilih, keepFocus, namesOf } from './banding-pilihan.ts';
import { parseAngka, type Kunci } from './banding-sebanding.ts';
import { createPerbandingan, type Kolom } from './banding-tabel.ts';

class BandingTempat extends HTMLElement {
  declare private calon: ReadonlyMap<string, Calon>;
  declare private kunci: readonly Kunci[];
  declare private chosen: readonly Calon[];
  declare private judul: string;
  /** Pages that came, by slug. */
  declare private pages: Map<string, Tempat>;
  /** Counts the answers asked for, so that an old one does not paint over a new one. */
  declare private turn: number;

  connectedCallback(): void {
    this.calon = readCalon(this);
    this.kunci = JSON.parse(this.dataset['kunci'] ?? '[]') as Kunci[];
    this.pages = new Map();
    this.turn = 0;
    this.judul = this.bagian('judul').textContent;
    const select = this.querySelector('select');
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      if (select?.value) this.choose([...this.slugs, select.value]);
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const { hapus, tambah, coba, cetak } = button?.dataset ?? {};
      if (hapus !== undefined) this.choose(this.slugs.filter((slug) => slug !== hapus));
      if (tambah !== undefined) this.choose([...this.slugs, tambah]);
      if (coba !== undefined) void this.show('');
      if (cetak !== undefined) window.print();
    });
    window.addEventListener('popstate', () => {
      this.restore();
    });
    this.restore();
  }

  private get slugs(): string[] {
    return this.chosen.map(({ slug }) => slug);
  }

  private bagian(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-bagian=${name}]`) ?? this;
  }

  private fill(name: string, content: readonly Node[]): void {
    const part = this.bagian(name);
    part.textContent = '';
    part.append(...content);
  }

  private tell(words: string): void {
    this.bagian('kabar').textContent = words;
  }

  private choose(slugs: readonly string[]): void {
    if (slugs.length > mostTempat) {
      this.tell(`Paling banyak ${mostTempat} tempat. Hapus satu dahulu.`);
      return;
    }
    history.pushState(null, '', location.pathname + formatPilihan(slugs));
    keepFocus(this, () => {
      this.restore();
    });
  }

  private restore(): void {
    const { slugs, asing } = parsePilihan(location.search, (slug) => this.calon.has(slug));
    this.chosen = slugs.reduce<Calon[]>((list, slug) => list.concat(this.calon.get(slug) ?? []), []);
    this.fill('terpilih', createTerpilih(this.chosen));
    this.fill('mirip', createMirip(this.chosen, this.calon, this.dataset['ukuran'] ?? ''));
    const select = this.querySelector('select');
    if (select !== null) select.value = '';
    for (const option of this.querySelectorAll('option')) option.disabled = slugs.includes(option.value);
    const judul = this.chosen.length < 2 ? this.judul : `Membandingkan ${namesOf(this.chosen)}`;
    this.bagian('judul').textContent = judul;
    document.title = document.title.replace(/^.*(?= · )/, judul);
    this.bagian('alamat').textContent = location.href;
    void this.show(asing.length > 0 ? `Tidak dikenal: ${asing.join(', ')}. ` : '');
  }

  private async show(before: string): Promise<void> {
    const turn = (this.turn += 1);
    const { chosen } = this;
    const missing = chosen.filter(({ slug }) => !this.pages.has(slug));
    if (missing.length > 0) this.tell(`${before}Memuat ${namesOf(missing)} …`);
    const failed = await this.load(missing);
    if (turn !== this.turn) return;
    const kolom = chosen.reduce<Kolom[]>((list, one) => {
      const tempat = this.pages.get(one.slug);
      return tempat === undefined ? list : [...list, { ...one, tempat, angka: parseAngka(one.angka, this.kunci) }];
    }, []);
    this.fill(
      'hasil',
      kolom.length === 0 ? [] : createPerbandingan(kolom, { kunci: this.kunci, kosong: this.dataset['kosong'] ?? '' }),
    );
    this.bagian('coba').hidden = failed.length === 0;
    this.bagian('cetak').hidden = kolom.length < 2;
    this.tell(before + summarize(kolom, failed));
  }

  /** @returns those whose page does not come */
  private async load(missing: readonly Calon[]): Promise<readonly Calon[]> {
    const failed: Calon[] = [];
    await Promise.all(
      missing.map((one) =>
        fetchTempat(one).then(
          (tempat) => this.pages.set(one.slug, tempat),
          () => failed.push(one),
        ),
      ),
    );
    return failed;
  }
}

function summarize(kolom: readonly Kolom[], failed: readonly Calon[]): string {
  if (failed.length > 0)
    return `Halaman ${namesOf(failed)} tidak dapat dimuat. Periksa sambungan internet, lalu tekan “Coba lagi”.`;
  if (kolom.length === 0) return 'Belum ada tempat yang dipilih.';
  if (kolom.length === 1) return 'Pilih satu tempat lagi untuk dibandingkan.';
  return `${kolom.length} tempat dibandingkan.`;
}

customElements.define('banding-tempat', BandingTempat);
