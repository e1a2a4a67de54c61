/** "Di mana saya?": asked only on tap, worked out on the device from the drawing in the page; nothing is sent. */
import { formatAngka } from '../lib/text/format.ts';
import { createDot, findArea, type Spot } from './lib/find-area.ts';
import { areasOf, namaOf } from './lib/map-names.ts';
import { findMap, onMapChange, onMapReady, type MapReady, type StaticMap } from './lib/map-ready.ts';
import { projectToView } from './lib/mercator.ts';

/** Metres from which on a position may well lie in the neighbour. */
const VAGUE = 150;

const words = {
  waiting: 'Mencari lokasi…',
  outside: 'Lokasi Anda di luar wilayah kota pada peta ini.',
  refused: 'Izin lokasi tidak diberikan. Cari nama kelurahan, atau pilih dari peta atau daftar.',
  late: 'Lokasi belum ditemukan. Coba lagi, sebaiknya di tempat terbuka.',
  unavailable: 'Lokasi tidak tersedia di perangkat ini. Cari nama kelurahan, atau pilih dari peta atau daftar.',
};

class PetaPosisi extends HTMLElement {
  private dot: SVGGElement | null = null;
  private ready: MapReady | null = null;

  connectedCallback(): void {
    const found = findMap(this);
    const button = this.querySelector('button');
    if (!found || !button) return;
    button.addEventListener('click', () => {
      this.ask(found);
    });
    onMapReady(found, (ready) => {
      this.ready = ready;
    });
    // The dot goes with the old drawing.
    onMapChange(found, () => {
      if (this.dot) found.svg.appendChild(this.dot);
    });
    this.dataset['keadaan'] = 'siap';
  }

  private ask(found: StaticMap): void {
    // Old types of the browser promise what insecure pages do not have.
    const { geolocation } = navigator as { geolocation?: Geolocation };
    if (!geolocation) {
      this.say([words.unavailable]);
      return;
    }
    this.say([words.waiting]);
    geolocation.getCurrentPosition(
      ({ coords }) => {
        this.answer(found, coords);
      },
      ({ code }) => {
        this.say([{ 1: words.refused, 3: words.late }[code] ?? words.unavailable]);
      },
      { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 },
    );
  }

  private answer({ svg, corners }: StaticMap, coords: GeolocationCoordinates): void {
    const { latitude: lat, longitude: lon, accuracy } = coords;
    const spot = projectToView({ lat, lon }, corners, svg.viewBox.baseVal);
    this.removeDot();
    try {
      const area = findArea(svg, areasOf(svg), spot);
      if (!area) {
        this.say([words.outside]);
        return;
      }
      this.place(svg, spot);
      this.ready?.map.panTo([lat, lon], { animate: false });
      this.say(['Anda berada di Kelurahan ', linkTo(area), `${this.doubt(accuracy)}.`]);
    } catch {
      this.say([words.unavailable]);
    }
  }

  private doubt(accuracy: number): string {
    return accuracy < VAGUE ? '' : `, atau di dekatnya: ketelitiannya sekitar ${formatAngka(accuracy, 0)} meter`;
  }

  private place(svg: SVGSVGElement, spot: Spot): void {
    this.dot = svg.appendChild(createDot(spot));
  }

  private removeDot(): void {
    this.dot?.remove();
    this.dot = null;
  }

  private say(parts: readonly (string | Node)[]): void {
    const region = this.querySelector('[role="status"]');
    if (!region) return;
    region.textContent = '';
    region.append(...parts);
  }
}

function linkTo(area: SVGAElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = area.getAttribute('href') ?? '';
  link.textContent = namaOf(area);
  return link;
}

customElements.define('peta-posisi', PetaPosisi);
