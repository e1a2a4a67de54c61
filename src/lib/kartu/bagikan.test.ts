import { describe, expect, it } from 'vitest';
import { createCity, kampungNamed, kodeAt } from '../stats/city.test-support.ts';
import { tautanBagikan, teksCerita, teksIndikator, teksKampung } from './bagikan.ts';

const value = { kode: kodeAt(0, 4), indikator: 'bank', periode: '2023', nilai: '12' };

describe('the text that goes with a link', () => {
  it('of a kampung is its leading sentence and who says so', () => {
    const atlas = createCity({ nilai: [value] });
    expect(teksKampung(atlas, kampungNamed(atlas, 'Anggrek'))).toBe(
      'Bank sampah terdaftar di Anggrek pada 2023 berjumlah 12\u00a0unit, menurut Survei yang diterbitkan Dinas Uji.\nSumber: Dinas Uji.',
    );
  });

  it('of a kampung without a number is its status, without a source where nobody says anything', () => {
    const atlas = createCity({ nilai: [{ ...value, mutu: 'belum_diverifikasi' }] });
    const teks = teksKampung(atlas, kampungNamed(atlas, 'Anggrek'));
    expect(teks).toMatch(
      /^Belum ada sumber publik yang memastikan apakah Anggrek sudah memiliki Kampung KB pada .*\.$/u,
    );
    expect(teks).not.toMatch(/12|Sumber/u);
  });

  it('of an indikator is its definition and what is known', () => {
    const atlas = createCity({ nilai: [{ ...value, kode: '63.71' }] });
    const indikator = atlas.indikatorById.values().next().value ?? expect.fail('no indikator');
    expect(teksIndikator(atlas, indikator)).toBe(
      'Bank sampah terdaftar: Banyaknya bank sampah. Diketahui untuk 0 dari 4 kelurahan. Angka terbaru untuk Kota Uji: 12\u00a0unit (2023).\nSumber: Dinas Uji.',
    );
  });

  it('of a story is what it tells and its sources', () => {
    const sumber = [...createCity({}).sumberById.values()].slice(0, 1);
    expect(teksCerita('Judul', 'Ringkasan.', sumber)).toBe(`Judul\nRingkasan.\nSumber: ${sumber[0]?.penerbit ?? ''}.`);
    expect(teksCerita('Judul', 'Ringkasan.', [])).toBe('Judul\nRingkasan.');
  });
});

describe('tautanBagikan(teks, alamat)', () => {
  it('opens WhatsApp and Telegram with text and link, every sign as it is written', () => {
    const { whatsapp, telegram } = tautanBagikan('26,5 % & "RT"\nSumber: A.', 'https://a.test/kampung/b/?x=1');
    expect(whatsapp).toBe(
      'https://wa.me/?text=26%2C5%20%25%20%26%20%22RT%22%0ASumber%3A%20A.%0Ahttps%3A%2F%2Fa.test%2Fkampung%2Fb%2F%3Fx%3D1',
    );
    expect(telegram).toBe(
      'https://t.me/share/url?url=https%3A%2F%2Fa.test%2Fkampung%2Fb%2F%3Fx%3D1&text=26%2C5%20%25%20%26%20%22RT%22%0ASumber%3A%20A.',
    );
    expect(new URL(whatsapp).searchParams.get('text')).toBe('26,5 % & "RT"\nSumber: A.\nhttps://a.test/kampung/b/?x=1');
  });
});
