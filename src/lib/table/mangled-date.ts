const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
/** English and old Indonesian names that begin differently. */
const otherMonths: Record<string, string> = {
  may: 'mei',
  aug: 'agu',
  ags: 'agu',
  agt: 'agu',
  oct: 'okt',
  dec: 'des',
  peb: 'feb',
  nop: 'nov',
};

const pad = (text: string): string => text.padStart(2, '0');

/** 26/06/2018: certain only when one of the two numbers cannot be a month. */
function fromSlashes(text: string): string | null {
  const [, a = '', b = '', year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (Number(a) > 12) return `${year}-${pad(b)}-${pad(a)}`;
  return Number(b) > 12 ? `${year}-${pad(a)}-${pad(b)}` : null;
}

/** 2018/6/26, 2018-06-26 00:00:00, 2018-06-26T00:00:00Z */
function fromLooseIso(text: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[T ]\d{1,2}:.*)?$/.exec(text) ?? [];
  return year === undefined ? null : `${year}-${pad(month)}-${pad(day)}`;
}

/** 06/2018, 6-2018, 2018/6 */
function fromMonthNumber(text: string): string | null {
  const [, month = '', year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [, otherYear, otherMonth = ''] = /^(\d{4})[/.-](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${pad(month)}`;
  return otherYear === undefined ? null : `${otherYear}-${pad(otherMonth)}`;
}

/** Jun-18, 26-Jun-18, 26 Juni 2018. Two digits are a year of this century. */
function fromMonthName(text: string): string | null {
  const [, day, name = '', year] = /^(?:(\d{1,2})[ -])?([A-Za-z]{3,9})[ -](\d{2}|\d{4})$/.exec(text) ?? [];
  if (year === undefined) return null;
  const word = name.slice(0, 3).toLowerCase();
  const month = months.indexOf(otherMonths[word] ?? word) + 1;
  if (month === 0) return null;
  return [year.length === 2 ? `20${year}` : year, pad(String(month)), ...(day === undefined ? [] : [pad(day)])].join(
    '-',
  );
}

/** 43277: the days that Excel counts from 30 December 1899 (its 1900 date system). */
function fromSerial(text: string): string | null {
  if (!/^[3-5]\d{4}$/.test(text)) return null;
  return new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10);
}

/** 2.018 and 2018,0: a year that a spreadsheet shows as a number. */
function fromYearNumber(text: string): string | null {
  const [, thousand, rest = ''] = /^([12])[.,](\d{3})$/.exec(text) ?? [];
  return thousand === undefined ? (/^((?:19|20)\d{2})[.,]0+$/.exec(text)?.[1] ?? null) : thousand + rest;
}

const weekday = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|mon|tue|wed|thu|fri|sat|sun)[a-z]*[, ]+/i;
const timeOfDay = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m| WI(?:B|TA|T))?$/i;

/** Without weekday and time, and with plain marks: "Selasa, 26 – 06 – 2018 00.00" is "26-06-2018". */
const tidy = (text: string): string =>
  text
    .replace(weekday, '')
    .replace(timeOfDay, '')
    .replace(/ ?[-‐-―−] ?/g, '-')
    .replace(/ ?\/ ?/g, '/');

/** 20180626, as some programs export it. */
const fromCompact = (text: string): string | null =>
  /^(?:19|20)\d{6}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : null;

/** What somebody most likely meant by a date that a spreadsheet has changed, or null when it stays unclear. */
export function suggestDate(text: string): string | null {
  const date = tidy(text);
  return (
    fromSlashes(date) ??
    fromLooseIso(date) ??
    fromMonthNumber(date) ??
    fromMonthName(date) ??
    fromCompact(date) ??
    fromYearNumber(date) ??
    fromSerial(date)
  );
}

/** True for the shapes that a spreadsheet or a person makes of a date. */
export const looksLikeDate = (text: string): boolean =>
  suggestDate(text) !== null ||
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$|^(?:\d{1,2}[ -])?[A-Za-z]{3,9}[ -]\d{2,4}$/.test(text);
