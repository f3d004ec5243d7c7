// Lists in pages: what is searched for, in which order, and which part of it, with the header that AGE's client library reads.
import type { Answer } from './call.ts';
import { wrong } from './problem.ts';

const usualPage = 20;
const largestPage = 1000;

/** The searched, ordered page of rows. Every word of searchBy has to stand in some text of the row. */
export function answerPage(query: URLSearchParams, rows: readonly object[]): Answer {
  const found = order(search(rows, query.get('searchBy') ?? ''), query.get('orderField') ?? '');
  const page = readCount(query, 'page', 1);
  const size = readCount(query, 'itemsPerPage', usualPage);
  if (size > largestPage) throw wrong('itemsPerPage', `A page has at most ${largestPage} items.`);
  return {
    status: 200,
    body: found.slice((page - 1) * size, page * size),
    headers: { 'X-Pagination': JSON.stringify({ TotalCount: found.length, PageSize: size, CurrentPage: page }) },
  };
}

function readCount(query: URLSearchParams, field: string, usual: number): number {
  const given = query.get(field);
  if (given === null || given === '') return usual;
  if (!/^[1-9][0-9]{0,8}$/.test(given)) throw wrong(field, `The value '${given}' is not a whole number from 1.`);
  return Number(given);
}

function search(rows: readonly object[], text: string): readonly object[] {
  const words = text.toLowerCase().split(' ').filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const texts = Object.values(row).flatMap((value) => (typeof value === 'string' ? value.toLowerCase() : []));
    return words.every((word) => texts.some((one) => one.includes(word)));
  });
}

/** By the order in which they came to be where no field is named. Nothing before something; equal ones stay as they are. */
function order(rows: readonly object[], field: string): readonly object[] {
  if (field === '' || rows.length === 0) return rows;
  const key = Object.keys(rows[0] ?? {}).find((name) => name.toLowerCase() === field.toLowerCase());
  if (key === undefined) throw wrong('orderField', `There is no field '${field}'.`);
  const fieldOf = (row: object) => (row as Record<string, unknown>)[key];
  return [...rows].sort((a, b) => compareValues(fieldOf(a), fieldOf(b)));
}

function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}
