import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { COMPILER, FONTS } from './engine-files.ts';
import { pageCountOf } from './workshop.ts';
import type { TypesetJob } from '../typeset.ts';
import { typeset } from '../node/typeset-node.ts';
import { WebCompiler } from './web-compiler.ts';

const fileOf = ({ source }: { readonly source: string }) =>
  new Uint8Array(readFileSync(`node_modules/${source}`));

/** A work of so many pages. */
const jobOf = (pages: number, text = ''): TypesetJob => ({
  main: '/main.typ',
  files: new Map(
    Object.entries({
      '/main.typ': `
        #set document(title: "Thử", date: datetime(year: 2026, month: 11, day: 23))
        #set text(font: "Be Vietnam Pro", lang: "vi")
        #for page in range(json("data.json").pages) [Trang #page, nghệ nhân ẩm thực #pagebreak(weak: true)]
        ${text}`,
      '/data.json': JSON.stringify({ pages }),
    }).map(([path, content]) => [path, new TextEncoder().encode(content)]),
  ),
});

let compiler: WebCompiler;
beforeAll(async () => {
  compiler = await WebCompiler.start(fileOf(COMPILER), FONTS.map(fileOf));
});

test('the same order gives the same bytes, whatever was set in between', () => {
  const first = compiler.compile(jobOf(3), 'pdf');
  const other = compiler.compile(jobOf(5), 'pdf');
  expect(compiler.compile(jobOf(3), 'pdf')).toEqual(first);
  expect([pageCountOf(first), pageCountOf(other)]).toEqual([3, 5]);
});

test('the pages are counted as the build’s own typesetter counts them', () => {
  const { pdf, pages } = typeset(jobOf(12));
  expect([pageCountOf(pdf), pageCountOf(compiler.compile(jobOf(12), 'pdf'))]).toEqual([
    pages,
    pages,
  ]);
});

test('a template reaches nothing that the job does not hold', () => {
  expect(() => compiler.compile(jobOf(1, '#read("/etc/passwd")'), 'pdf')).toThrow('failed to load');
  expect(() => compiler.compile(jobOf(1, '#import "@preview/cetz:0.3.0"'), 'pdf')).toThrow(
    'package',
  );
});

test('a file of an earlier job is gone', () => {
  const withNote = jobOf(0, '#read("note.txt")');
  const files = new Map([...withNote.files, ['/note.txt', new TextEncoder().encode('ghi chú')]]);
  expect(pageCountOf(compiler.compile({ ...withNote, files }, 'pdf'))).toBe(1);
  expect(() => compiler.compile(withNote, 'pdf')).toThrow('failed to load');
});

test('something that is no PDF has no pages to count', () => {
  expect(() => pageCountOf(new TextEncoder().encode('<!doctype html>'))).toThrow('page tree');
});
