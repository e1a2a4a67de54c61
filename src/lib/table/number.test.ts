import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detailOf } from './column.ts';
import { angka, type NumberRule } from './number.ts';
import { formatPlain } from './plain-number.ts';

function read(text: string, rule: NumberRule = {}): unknown {
  const result = angka(rule).safeDecode(text);
  return result.success ? result.data : detailOf(result.error);
}

describe('a number cell', () => {
  test.each([
    ['26', 26],
    ['0', 0],
    ['-0', 0],
    ['-3', -3],
    ['26.5', 26.5],
    ['0.123', 0.123],
    ['0.000', 0],
    ['1.2340', 1.234],
    ['1234', 1234],
    ['1234.567', 1234.567],
    ['1000000000000000000000', 1e21],
  ])('%j is read as %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    ['1.234', '1234', '1.2340'],
    ['1,234', '1234', '1.2340'],
    ['-12.345', '-12345', '-12.3450'],
    ['100.000', '100000', '100.0000'],
  ])('%j may be thousands or a fraction', (text, thousand, fraction) => {
    expect(read(text)).toEqual({ kind: 'cell/ambiguousNumber', thousand, fraction });
    expect(read(thousand)).toBe(Number(thousand));
    expect(read(fraction)).toBe(Number(fraction));
  });

  test.each([
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234.567,8', '1234567.8'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1 234', '1234'],
    ['1\u00A0234\u00A0567', '1234567'],
    ['-1.234.567', '-1234567'],
  ])('%j has thousands separators', (text, suggestion) => {
    expect(read(text)).toEqual({ kind: 'cell/thousands', suggestion });
  });

  test.each([
    ['26,5', '26.5'],
    ['0,123', '0.123'],
    ['-3,25', '-3.25'],
    ['007,5', '7.5'],
  ])('%j has a decimal comma', (text, suggestion) => {
    expect(read(text)).toEqual({ kind: 'cell/decimalComma', suggestion });
  });

  test.each(['1,23E+10', '1.23e10', '5E-3', '-1E+5'])('%j is scientific', (text) => {
    expect(read(text)).toEqual({ kind: 'cell/scientific' });
  });

  test.each([
    ['12 %', '%', '12'],
    ['12,5%', '%', '12.5'],
    ['26 jiwa', 'jiwa', '26'],
    ['26kk', 'kk', '26'],
    ['1.234.567 jiwa', 'jiwa', '1234567'],
    ['1 234 567 jiwa', 'jiwa', '1234567'],
    ['1.234 jiwa', 'jiwa', null],
    ['679 ribu', 'ribu', '679000'],
    ['0,68 juta', 'juta', '680000'],
    ['1,5 juta jiwa', 'juta jiwa', '1500000'],
    ['2 rb', 'rb', '2000'],
    ['1,2345 miliar', 'miliar', '1234500000'],
    ['1,234 juta', 'juta', null],
    ['5 l', 'l', '5'],
  ])('%j has a unit', (text, unit, suggestion) => {
    expect(read(text)).toEqual({ kind: 'cell/unit', unit, suggestion });
  });

  test.each([
    ['12O', '120'],
    ['1O4', '104'],
    ['5l', null],
    ['2I', null],
  ])('%j has a letter for a digit', (text, suggestion) => {
    expect(read(text)).toEqual({ kind: 'cell/number', suggestion });
  });

  test.each([
    ['ya', '1'],
    ['TRUE', '1'],
    ['tidak', '0'],
    ['SALAH', '0'],
  ])('%j is a truth, not a number', (text, suggestion) => {
    expect(read(text)).toEqual({ kind: 'cell/truth', suggestion });
  });

  test.each(['12:30', '04.36.00', '4:36:00'])('%j is a time of day', (text) => {
    expect(read(text)).toEqual({ kind: 'cell/dateInNumber' });
  });

  test.each(['26/06/2018', '2018-06-26', 'Jun-18', '26-Jun-18', '26 Juni 2018'])('%j is a date', (text) => {
    expect(read(text)).toEqual({ kind: 'cell/dateInNumber' });
  });

  test.each([
    ['−5', '-5'],
    ['007', '7'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['sekitar 26', null],
    ['<5', null],
    ['10-12', null],
    ['Rp 5000', null],
    ['1.2.3', null],
  ])('%j is no number; suggested: %j', (text, suggestion) => {
    expect(read(text)).toEqual({ kind: 'cell/number', suggestion });
  });

  test.each(['0.1234567890123456789', '9007199254740993', `1${'0'.repeat(400)}`])(
    '%j would not be kept exactly',
    (text) => {
      expect(read(text)).toEqual({ kind: 'cell/precision' });
    },
  );

  test('a count is whole', () => {
    expect(read('26.5', { bulat: true })).toEqual({ kind: 'cell/integer' });
    expect(read('26.0', { bulat: true })).toBe(26);
  });

  test.each(['2147483648', '-2147483648'])('a count of %s is more than every program keeps', (text) => {
    expect(read(text, { bulat: true })).toEqual({
      kind: 'cell/range',
      min: -2147483647,
      max: 2147483647,
      satuan: null,
    });
    expect(read(text)).toBe(Number(text));
  });

  test('the largest count', () => {
    expect(read('2147483647', { bulat: true })).toBe(2147483647);
    expect(read('2147483648', { bulat: true, min: 0 })).toMatchObject({ min: 0, max: 2147483647 });
  });

  test.each(['-1', '101'])('%j lies outside 0 to 100', (text) => {
    expect(read(text, { min: 0, max: 100 })).toEqual({ kind: 'cell/range', min: 0, max: 100, satuan: null });
  });

  test.each(['0', '100'])('%j lies on the edge of 0 to 100, and inside', (text) => {
    expect(read(text, { min: 0, max: 100 })).toBe(Number(text));
  });
});

describe('a number as text', () => {
  test.each([
    [1.234, '1.2340'],
    [-1.234, '-1.2340'],
    [0.125, '0.125'],
    [1e-7, '0.0000001'],
    [1.5e-7, '0.00000015'],
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
    [26, '26'],
    [0, '0'],
  ])('%d is written %j', (value, text) => {
    expect(formatPlain(value)).toBe(text);
  });

  test.each([NaN, Infinity, -Infinity])('%d cannot be written', (value) => {
    expect(() => formatPlain(value)).toThrow('no cell can hold the number');
  });

  test('every number is read back as itself', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
    fc.assert(fc.property(number, (value) => Object.is(read(formatPlain(value)), value)));
  });
});
