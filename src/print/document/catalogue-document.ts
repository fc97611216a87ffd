import type { CatalogueBooklet, CatalogueEntry, Fact } from '../compose/booklet.ts';
import type { Words } from '../words.ts';
import type { DocumentContent, DocumentPart, DocumentPicture, Run } from './docx.ts';

type Pictures = ReadonlyMap<string, DocumentPicture>;
type Look = NonNullable<Run['look']>;

/** The words of each language one after the other. */
const runsOf = (words: Words, look?: Look): Run[] =>
  words.map(({ text, lang }, index) => ({
    text: index === 0 ? text : ` · ${text}`,
    lang,
    ...(look ? { look } : {}),
  }));

/** A paragraph for each language. */
const paragraphs = (words: Words, look?: Look): DocumentPart[] =>
  words
    .filter(({ text }) => text !== '')
    .map(({ text, lang }) => ({
      style: 'Normal',
      runs: [{ text, lang, ...(look ? { look } : {}) }],
    }));

const heading = (style: 'Title' | 'Heading1' | 'Heading2', words: Words): DocumentPart => ({
  style,
  runs: runsOf(words),
});

/** The catalogue to be changed in a word processor: every word and picture of the book, one after the other. */
export function catalogueDocument(booklet: CatalogueBooklet, pictures: Pictures): DocumentContent {
  const { title, author, lang, cover, words, sections, doubts, sources, colophon } = booklet;
  return {
    title,
    author,
    lang,
    parts: [
      heading('Title', cover.title),
      ...[cover.subtitle, ...cover.lines].flatMap((line) => paragraphs(line)),
      ...(cover.photo ? pictureOf(pictures.get(cover.photo.file), cover.photo.shown.name, 16) : []),
      ...booklet.logos.flatMap(({ file, logo }) => pictureOf(pictures.get(file), logo.name, 3)),
      heading('Heading1', words.foreword),
      ...booklet.foreword.flatMap((line) => paragraphs(line)),
      heading('Heading1', words.reading),
      ...booklet.legend.flatMap(({ label, text }) => [
        ...paragraphs(label, 'strong'),
        ...paragraphs(text),
      ]),
      ...booklet.reading.flatMap((line) => paragraphs(line)),
      ...sections.flatMap((section) => [
        heading('Heading1', section.title),
        ...section.entries.flatMap((entry) => entryParts(entry, booklet, pictures)),
      ]),
      ...(doubts.length > 0
        ? [
            heading('Heading1', words.doubts),
            ...doubts.flatMap(({ name, texts }) => [
              ...paragraphs(name.slice(0, 1), 'strong'),
              ...texts.flatMap((text) => paragraphs(text)),
            ]),
          ]
        : []),
      ...(sources.length > 0
        ? [
            heading('Heading1', words.sources),
            ...sources.flatMap((source, index) =>
              paragraphs([{ text: `${index + 1}. ${source}`, lang: 'vi' }]),
            ),
          ]
        : []),
      heading('Heading1', words.colophon),
      ...colophon.flatMap((line) => paragraphs(line)),
    ],
  };
}

function entryParts(
  entry: CatalogueEntry,
  { lang, words }: CatalogueBooklet,
  pictures: Pictures,
): DocumentPart[] {
  const { name, picture, boothWords, price, summary, story, stars, sentence, facts, link } = entry;
  const described = (picture.photo?.alt ?? name)[0]?.text ?? '';
  const numbers = entry.sources.join(', ');
  return [
    heading('Heading2', name),
    ...pictureOf(pictures.get(picture.file), described, picture.photo ? 12 : 4),
    ...paragraphs(picture.photo?.credit ?? [], 'quiet'),
    ...paragraphs(boothWords, 'strong'),
    ...paragraphs([{ text: price, lang: 'vi' }], 'strong'),
    ...paragraphs(summary, 'strong'),
    ...story.flatMap((told) =>
      told.paragraphs.flatMap((text) => paragraphs([{ text, lang: told.lang }])),
    ),
    ...paragraphs(stars.words, 'strong'),
    ...paragraphs(sentence, 'quiet'),
    ...facts.map(factPart),
    ...(link
      ? [{ style: 'Normal', runs: [{ text: link.url, lang, address: link.url }] } as const]
      : []),
    ...(numbers === '' ? [] : paragraphs([{ text: `${words.source[0]?.text}: ${numbers}`, lang }])),
  ];
}

function factPart({ label, values }: Fact): DocumentPart {
  const said = values.flatMap((value, index) => [
    ...(index === 0 ? [] : [{ text: '; ', lang: 'vi' } as const]),
    ...runsOf(value),
  ]);
  const labels = runsOf(label, 'quiet');
  return { style: 'Normal', runs: [...labels, { text: ': ', lang: 'vi', look: 'quiet' }, ...said] };
}

function pictureOf(
  picture: DocumentPicture | undefined,
  described: string,
  centimetres: number,
): DocumentPart[] {
  return picture ? [{ picture, described, centimetres }] : [];
}
