import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { angkaColumnName } from '../../src/components/kampung/kolom-angka.ts';
import { labelStatus } from '../../src/lib/text/index.ts';
import { desktop, phone, useBrowser } from './lib/browser.ts';
import { urlOf } from './lib/built-site.ts';
import { isBanjarmasin, required } from './lib/city.ts';
import { follow } from './lib/follow.ts';
import {
  angka,
  KOLOM_ANGKA,
  live,
  namesInOrder,
  namesOf,
  rows,
  saringan,
  sebagian,
  shownCells,
  shownNames,
  sortedAngka,
  total,
} from './lib/tabel-page.ts';
import { watchViolations } from './lib/violations.ts';

const withPage = useBrowser();
const { id, nama } = angka.indikator;
const { kecamatan, namaKecamatan, status } = saringan;
const here = rows.filter((one) => one.kampung.kecamatan.slug === kecamatan);

describe('the table of kampung', () => {
  it('shows every kampung and no dead control without JavaScript', async () => {
    await withPage({ ...desktop, javaScriptEnabled: false }, async (page) => {
      await page.goto(urlOf(`kampung/?kecamatan=${kecamatan}`));
      expect((await shownNames(page)).sort()).toEqual(namesOf(rows).sort());
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.locator('.saring').isVisible()).toBe(false);
    });
  });

  it('is sorted by the keyboard, up and down, and says so', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/'));
      const button = page.locator('thead').getByRole('button', { name: nama, exact: true });
      const head = page.getByRole('columnheader', { name: nama, exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect(await shownCells(page, KOLOM_ANGKA)).toEqual(sortedAngka(false));
      await page.keyboard.press('Space');
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect(await shownCells(page, KOLOM_ANGKA)).toEqual(sortedAngka(true));
      expect(new URL(page.url()).search).toBe(`?urut=-${id}`);
      expect(await button.evaluate((one) => document.activeElement === one)).toBe(true);
    });
  });

  it.each(['status', '-status'])('puts the unknown last: ?urut=%s', async (urut) => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf(`kampung/?urut=${urut}`));
      const cells = await shownCells(page, 3);
      const unknown = rows.filter((one) => one.status === 'belum_dipastikan').length;
      expect(unknown).toBeGreaterThan(0);
      expect(cells.indexOf(labelStatus.belum_dipastikan)).toBe(total - unknown);
      expect(new Set(cells.slice(total - unknown)).size).toBe(1);
    });
  });

  it('sorts names as an Indonesian reader expects and dates by time', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/?urut=nama'));
      expect(await shownNames(page)).toEqual(namesInOrder);
      await page.goto(urlOf('kampung/?urut=bukti'));
      const byTime = rows
        .filter(({ bukti }) => bukti.nilai !== '')
        .toSorted((a, b) => Number(a.bukti.nilai) - Number(b.bukti.nilai))
        .map(({ bukti }) => bukti.teks);
      const unknown = new Array<string>(total - byTime.length).fill('belum ada');
      expect(await shownCells(page, 4)).toEqual([...byTime, ...unknown]);
    });
  });

  it('filters, tells how many are left, and keeps all of it in the address', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/'));
      await page.getByLabel('Kecamatan').selectOption(kecamatan);
      await page.getByLabel('Status').selectOption(status);
      await page.getByRole('button', { name: 'Indikator yang ada' }).click();
      const names = await shownNames(page);
      const wanted = here.filter((one) => one.status === status);
      expect([...names].sort()).toEqual(namesOf(wanted).sort());
      expect(await live(page)).toBe(`${wanted.length} dari ${total} kelurahan ditampilkan`);
      const query = `?kecamatan=${kecamatan}&status=${status}`;
      expect(new URL(page.url()).search).toBe(`${query}&urut=diketahui`);
      const shared = page.url();
      const one = names[0] ?? '';
      await page.getByLabel('Cari nama').fill(one.replace(/ /gu, '').toLowerCase());
      expect(await shownNames(page)).toEqual([one]);
      await page.goBack();
      await expect.poll(() => page.getByLabel('Cari nama').inputValue()).toBe('');
      expect(new URL(page.url()).search).toBe(query);
      await page.goBack();
      await page.goBack();
      await expect.poll(() => shownNames(page)).toHaveLength(total);
      await page.goForward();
      await expect.poll(() => page.getByLabel('Kecamatan').inputValue()).toBe(kecamatan);
      await page.goto(shared);
      expect(await shownNames(page)).toEqual(names);
      expect(await page.getByLabel('Status').inputValue()).toBe(status);
    });
  });

  it('finds what is known and what is not, which together are all', async () => {
    const known = rows.filter(({ ada }) => ada.includes(sebagian.id));
    const unknown = rows.filter(({ ada }) => !ada.includes(sebagian.id));
    await withPage(desktop, async (page) => {
      await page.goto(urlOf(`kampung/?data=ada-${sebagian.id}`));
      expect((await shownNames(page)).sort()).toEqual(namesOf(known).sort());
      await page.goto(urlOf(`kampung/?data=belum-${sebagian.id}`));
      expect((await shownNames(page)).sort()).toEqual(namesOf(unknown).sort());
    });
  });

  it('says kindly that nothing fits, and leads back to all', async () => {
    await withPage(phone, async (page) => {
      await page.goto(urlOf('kampung/?cari=zzz'));
      expect(await live(page)).toBe(`0 dari ${total} kelurahan ditampilkan`);
      await follow(page.getByRole('link', { name: 'tampilkan semua', exact: true }));
      expect(await shownNames(page)).toHaveLength(total);
    });
  });

  it('hands out exactly what it shows', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf(`kampung/?kecamatan=${kecamatan}&urut=-${id}`));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^Unduh tampilan ini/u }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`kampung-${kecamatan}.csv`);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text.endsWith('\r\n')).toBe(true);
      const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
      expect(errors).toEqual([]);
      expect(data.map((row) => row['nama'])).toEqual(await shownNames(page));
      expect(data).toHaveLength(here.length);
      for (const row of data) {
        const one = required(
          here.find(({ kampung }) => kampung.nama === row['nama']),
          'such kampung',
        );
        const nilai = angka.nilai.get(one.kampung.kode)?.nilai;
        expect(row).toMatchObject({
          kode: one.kampung.kode,
          kecamatan: namaKecamatan,
          luas_km2: one.luas.csv,
          [angkaColumnName(angka)]: nilai === undefined ? '' : String(nilai),
        });
        expect(`${row['bukti_tanggal']}|${row['bukti_ketelitian']}|${row['bukti_dasar']}`).toBe(one.bukti.csv);
        expect(`${row['indikator_diketahui']}|${row['indikator_dari']}`).toBe(one.diketahui.csv);
      }
    });
  });
});

/** All that a person can make of the table; the whole of it has every column that the city can fill. */
describe.each(['light', 'dark'] as const)('the table in the %s theme', (colorScheme) => {
  it.each([
    ['whole', '', total],
    ['sorted up', `?urut=${id}`, total],
    ['sorted down', `?urut=-${id}`, total],
    ['filtered and sorted', `?kecamatan=${kecamatan}&status=${status}&urut=-diketahui`, null],
    ['of what is not known', `?data=belum-${sebagian.id}`, null],
    ['empty', '?cari=zzz', 0],
  ])('is accessible on a phone and a desktop and never scrolls the page sideways: %s', async (_, query, count) => {
    await withPage({ ...phone, colorScheme }, async (page) => {
      const violations = await watchViolations(page);
      await page.goto(urlOf(`kampung/${query}`));
      const shown = (await shownNames(page)).length;
      if (count === null) expect(shown).toBeLessThan(total);
      else expect(shown).toBe(count);
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
      await page.setViewportSize(desktop.viewport);
      expect(await violations('main')).toEqual([]);
    });
  });
});

describe.runIf(isBanjarmasin)('the table of Banjarmasin', () => {
  it('finds Alalak Utara without a space, and 52 kampung without a filter', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/'));
      expect(await live(page)).toBe('52 dari 52 kelurahan ditampilkan');
      await page.getByLabel('Cari nama').fill('alalakutara');
      expect(await shownNames(page)).toEqual(['Alalak Utara']);
    });
  });

  it('begins with the proof of 2018 when sorted by time', async () => {
    await withPage(desktop, async (page) => {
      await page.goto(urlOf('kampung/?urut=bukti'));
      expect((await shownCells(page, 4))[0]).toContain('2018');
    });
  });
});
