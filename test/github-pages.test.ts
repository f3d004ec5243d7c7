// Long lists are read whole, each item once, and a list that cannot be right is not believed.
import { expect, test } from 'vitest';
import { createCaller, type Reply } from '../scripts/github/call.ts';
import { fetchAll } from '../scripts/github/pages.ts';
import { asObject, integerAt } from '../scripts/github/read.ts';
import { Failure } from '../scripts/model/text/failure.ts';

type Server = (page: number, size: number) => { items: readonly number[]; next?: boolean };

async function read(server: Server): Promise<{ found: readonly number[]; asked: number }> {
  let asked = 0;
  const send = async (_: string, { page, per_page }: Readonly<Record<string, unknown>>): Promise<Reply> => {
    asked++;
    const { items, next } = server(Number(page), Number(per_page));
    const link =
      next === true ? '<https://api.github.com/x?page=2>; rel="next", <https://api.github.com/x?page=9>; rel="last"' : undefined;
    return { status: 200, headers: { link }, data: items.map((id) => ({ id })) };
  };
  const clock = { now: () => 0, wait: async () => undefined };
  const calls = createCaller(send, { clock, most: 1e9, token: 'x' });
  const found = await fetchAll(calls, 'GET /x', { read: (item) => integerAt(asObject(item), 'id'), key: (id) => id });
  return { found, asked };
}

const numbers = (length: number, from = 0): number[] => Array.from({ length }, (_, i) => from + i);
const all = numbers(3001);
const cut = (page: number, size: number) => all.slice((page - 1) * size, page * size);

test.each([true, false])('3,001 items come in 31 pages, with links: %s', async (links) => {
  expect(await read((page, size) => ({ items: cut(page, size), next: links && page < 31 }))).toEqual({ found: all, asked: 31 });
});

test('a list that ends with a full page ends', async () => {
  expect(await read((page, size) => ({ items: page <= 2 ? cut(page, size) : [] }))).toEqual({ found: numbers(200), asked: 3 });
  expect(await read(() => ({ items: [] }))).toEqual({ found: [], asked: 1 });
});

test('short pages in between do not end a list that goes on', async () => {
  const server: Server = (page) => ({ items: numbers(3, page * 10), next: page < 4 });
  expect((await read(server)).found).toEqual([10, 11, 12, 20, 21, 22, 30, 31, 32, 40, 41, 42]);
});

test('a list that moves while it is read brings nothing twice', async () => {
  const server: Server = (page) => ({ items: numbers(page === 3 ? 10 : 100, (page - 1) * 95) });
  expect((await read(server)).found).toEqual(numbers(200));
});

test('a page that comes in place of another is asked for again, and then not believed', async () => {
  let hiccups = 1;
  const once: Server = (page, size) => ({
    items: cut(page === 2 && hiccups-- > 0 ? 1 : Math.min(page, 31), size),
    next: page < 31,
  });
  expect(await read(once)).toEqual({ found: all, asked: 32 });
  await expect(read((_, size) => ({ items: cut(1, size), next: true }))).rejects.toThrow(Failure);
});

test('a list without an end is given up', async () => {
  await expect(read((page, size) => ({ items: numbers(size, page * size), next: true }))).rejects.toThrow(
    'longer than can be read',
  );
});

test('an item that is not one spoils the list', async () => {
  await expect(read((page, size) => ({ items: [...cut(page, size), Number.NaN] }))).rejects.toThrow(Failure);
});
