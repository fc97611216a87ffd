import type { CmsConfig } from '@sveltia/cms';
import type { Catalog } from '../../catalog/catalog.ts';
import { communesToday } from '../../catalog/district.ts';
import { communeName } from '../../i18n/places.ts';
import { compareNames } from '../../text/collation.ts';
import { ANSWER_WORDS } from '../proposal/answers.ts';
import { type Input, type Relation, UNKNOWN } from '../../entries/schemas/scalar.ts';
import type { Field } from '../../entries/schemas/field.ts';
import { wordLabel, writtenForm } from '../proposal/field-words.ts';
import { LARGEST_PHOTO } from '../../entries/rules/photos.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import { ENTRY_FORMS, type EntryForm } from '../../entries/schemas/entry-kinds.ts';

/** What can be chosen, where that follows from the fields or the province; undefined where it is typed or looked up. */
function cmsOptions(
  input: Input,
  { categories, districts, producers }: Catalog,
): { label: string; value: string | number }[] | undefined {
  if (input.kind === 'yes-no') return [{ label: ANSWER_WORDS.vi.yes, value: 'true' }];
  if (input.kind === 'choice') {
    // Entries write numbers bare: the editor finds them by a number alone.
    const valueOf = (word: string) => (/^\d+$/u.test(word) ? Number(word) : word);
    return input.words.map((word) => ({ label: wordLabel(input, word), value: valueOf(word) }));
  }
  if (input.kind === 'number' && input.most !== undefined) {
    const { least, most } = input;
    const numbers = Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
    return numbers.map((number) => ({ label: number, value: Number(number) }));
  }
  if (input.kind !== 'relation') return undefined;
  if (input.to === 'categories') {
    const parents = new Set([...categories.values()].map(({ parent }) => parent));
    const leaves = [...categories.values()].filter(({ code }) => !parents.has(code));
    return leaves.map(({ code, name }) => ({ label: `${code} ${name.vi}`, value: code }));
  }
  // A picker of entries could not offer `unknown`, which is none.
  if (input.to === 'producers') {
    return [...producers.values()].map(({ slug, name }) => ({ label: name.vi, value: slug }));
  }
  if (input.to === 'districts') {
    return [...districts.values()].map(({ slug, name }) => ({ label: name.vi, value: slug }));
  }
  if (input.to === 'communes-now') {
    return [...communesToday(districts).values()]
      .map(({ slug, ...commune }) => ({ label: communeName(commune, 'vi'), value: slug }))
      .sort((a, b) => compareNames(a.label, b.label));
  }
  if (input.to !== 'communes') return undefined;
  const communes = [...districts.values()].flatMap((district) =>
    district.communes.map((commune) => ({ ...commune, place: district.name.vi })),
  );
  // A slug is unique within its district only.
  return [...Map.groupBy(communes, ({ slug }) => slug)].map(([slug, same]) => ({
    label: `${same[0]?.name ?? slug} (${same.map(({ place }) => place).join('; ')})`,
    value: slug,
  }));
}

/** How an entry is shown; a field that it lacks would be shown as its title once more. */
const SHOWN: Readonly<Partial<Record<Relation, string>>> = { sources: '{{title}} ({{slug}})' };

/** By which of its own facts it is looked for. */
const SEARCHED: Readonly<Partial<Record<Relation, readonly string[]>>> = {
  sources: ['title', 'publisher', 'number', 'published'],
};

/** The list from which the name of another entry is picked. */
function picker({ isList }: Field, to: Relation) {
  return {
    widget: 'relation' as const,
    collection: to,
    value_field: '{{slug}}',
    display_fields: [SHOWN[to] ?? 'name.vi'],
    search_fields: [...(SEARCHED[to] ?? ['name.vi']), '{{slug}}'],
    multiple: isList,
  };
}

type Collections = NonNullable<CmsConfig['collections']>;

/** A field as the editor in the browser is told of it. */
export type CmsField = Extract<Collections[number], { fields: unknown }>['fields'][number];

const { unknown } = ANSWER_WORDS.vi;

/** The list is that of the day on which the page was built. */
const NEW_ONE = 'Chủ thể mới thêm hiện ra ở đây sau khi được duyệt và trang được dựng lại.';

/** How the value of a field is asked for: the part of its configuration that follows from the kind of value. */
function cmsInput(field: Field, catalog: Catalog) {
  const { input, isList, mayBeUnknown, hint } = field;
  const options = input && cmsOptions(input, catalog);
  if (options) {
    const isNamed = options.some(({ value }) => value === UNKNOWN);
    const more = mayBeUnknown && !isNamed ? [{ label: unknown, value: UNKNOWN }] : [];
    return {
      widget: 'select' as const,
      multiple: isList,
      options: [...options, ...more],
      ...(input.kind === 'relation' &&
        input.to === 'producers' && { hint: `${hint.vi} ${NEW_ONE}` }),
    };
  }
  switch (input?.kind) {
    case 'relation':
      return picker(field, input.to);
    case 'photo':
      return {
        widget: 'image' as const,
        accept: 'image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif',
        choose_url: false,
        media_libraries: { default: { config: { max_file_size: LARGEST_PHOTO } } },
      };
    case 'date':
    case 'day':
      return {
        widget: 'string' as const,
        hint: `${hint.vi} ${writtenForm(field)}`,
        pattern: datePattern(field, input.kind),
      };
    case 'long-text':
      return { widget: isList ? ('list' as const) : ('text' as const) };
    default:
      return { widget: isList ? ('list' as const) : ('string' as const) };
  }
}

/** What is refused as it is typed; whether there is such a day, the check says. */
function datePattern({ mayBeUnknown }: Field, kind: 'date' | 'day'): [string, string] {
  const date = kind === 'day' ? '\\d{4}-\\d{2}-\\d{2}' : '\\d{4}(-\\d{2}(-\\d{2})?)?';
  const examples = kind === 'day' ? '2023-11-15' : '2023-11-15, 2023-11 hoặc 2023';
  return [
    `^(${date}${mayBeUnknown ? `|${UNKNOWN}` : ''})$`,
    `Viết như ${examples}${mayBeUnknown ? `, hoặc ${UNKNOWN}` : ''}.`,
  ];
}

const LANGUAGE_NAMES = { vi: 'tiếng Việt', en: 'tiếng Anh' } as const;

/** A field of an entry as the editor in the browser asks for it, in Vietnamese. */
function cmsField(field: Field, catalog: Catalog): CmsField {
  const { key, label, hint, isRequired, isList, isListOfWordings, parts, languages } = field;
  const common = { name: key, label: label.vi, hint: hint.vi, required: isRequired };
  const inLists = { label_singular: oneOf(label.vi) };
  if (parts.length > 0) {
    const fields = parts.map((part) => cmsField(part, catalog));
    return isList
      ? { ...common, ...inLists, widget: 'list', fields, ...(isRequired && { min: 1 }) }
      : { ...common, widget: 'object', fields, ...(!isRequired && { collapsed: 'auto' }) };
  }
  if (languages.size === 0) {
    return { ...common, ...(isList && inLists), ...cmsInput(field, catalog) };
  }
  const wording = { ...field, isList: isList && !isListOfWordings };
  const fields = LANGUAGES.map((lang) => ({
    name: lang,
    label: `${label.vi} (${LANGUAGE_NAMES[lang]})`,
    required: isRequired && languages.get(lang) === true,
    ...cmsInput(wording, catalog),
  }));
  return isListOfWordings
    ? { ...common, ...inLists, widget: 'list', fields }
    : { ...common, widget: 'object', fields };
}

/** How one item of a list is called on the button that adds it: `Các lần công nhận` → `lần công nhận`. */
function oneOf(label: string): string {
  const word = label.replace(/^Các /u, '');
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** What editors write in the browser; fairs and the rest stay with those who know the files. */
const COLLECTIONS = {
  product: {
    label: 'Sản phẩm',
    title: 'name.vi',
    template: '{{fields.name.vi}}',
    example: 'banh-gao-trang-trang',
  },
  producer: {
    label: 'Chủ thể',
    title: 'name.vi',
    template: '{{fields.name.vi}}',
    example: 'htx-trang-trang',
  },
  source: {
    label: 'Nguồn',
    title: 'title',
    template: sourceName(),
    example: 'quyet-dinh-25-2023',
  },
} as const;

/** What a source is called that has a number, a publisher or only a title; a tag without any value becomes a random one. */
function sourceName(): string {
  const who = ['publisher', 'title'].map((key) => ` | default('{{fields.${key}}}')`).join('');
  return `{{fields.number${who}}}-{{fields.published | default('{{fields.title}}')}}`;
}

const STORY = {
  name: 'body',
  label: 'Bài viết',
  hint: 'Không bắt buộc. Có bài thì ghi Nguồn của bài viết.',
  widget: 'richtext',
  required: false,
  modes: ['rich_text', 'raw'],
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list'],
  editor_components: [],
  linked_images: false,
} as const;

/** The configuration of Sveltia CMS (https://sveltiacms.app) for a repository on GitHub. */
export function cmsConfig(catalog: Catalog, repository: string): CmsConfig {
  return {
    // Token alone: signing in by OAuth would need a server of somebody's.
    backend: {
      name: 'github',
      repo: repository,
      open_authoring: true,
      auth_scope: 'public_repo',
      auth_methods: ['token'],
    },
    publish_mode: 'editorial_workflow',
    app_title: catalog.site.title.vi,
    media_folder: 'content/products',
    media_libraries: {
      // Browsers do not show the photos of iPhones.
      all: { slugify_filename: true, transformations: { heic: { format: 'webp', quality: 90 } } },
      stock_assets: false,
    },
    show_preview_links: false,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
    output: { omit_empty_optional_fields: true },
    collections: (['product', 'producer', 'source'] as const).map((kind) =>
      collectionOf(ENTRY_FORMS[kind], COLLECTIONS[kind], catalog),
    ),
  };
}

type Labels = (typeof COLLECTIONS)[keyof typeof COLLECTIONS];

function collectionOf({ folder, fields, pathOf }: EntryForm, labels: Labels, catalog: Catalog) {
  const { label, title, template, example } = labels;
  const hint = `Thành tên tệp và địa chỉ trên mạng, ví dụ ${example}; sau này không đổi.`;
  const isMarkdown = pathOf('x').endsWith('.md');
  return {
    name: folder,
    label,
    label_singular: label.toLowerCase(),
    folder: `content/${folder}`,
    identifier_field: title,
    summary: `{{${title}}}`,
    slug: { template, editable: ['create' as const], pattern: SLUG, hint },
    ...(isMarkdown
      ? { path: '{{slug}}/index', extension: 'md', format: 'yaml-frontmatter' }
      : { extension: 'json', format: 'json' }),
    ...(isMarkdown && { media_folder: '', public_folder: '' }),
    delete: false,
    duplicate: false,
    thumbnail: false,
    fields: [...fields.map((field) => cmsField(field, catalog)), ...(isMarkdown ? [STORY] : [])],
  };
}

const SLUG: [string, string] = [
  '^[a-z0-9]+(-[a-z0-9]+)*$',
  'Chỉ dùng chữ thường không dấu, chữ số và gạch nối.',
];
