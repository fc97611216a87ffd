import type { CmsConfig } from '@sveltia/cms';
import type { Catalog } from '../../catalog/catalog.ts';
import { ENTRY_FORMS, type EntryForm } from '../fields/entry-kinds.ts';
import { cmsField } from './cms-field.ts';

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
    media_libraries: { all: { slugify_filename: true }, stock_assets: false },
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
    ...{ name: folder, label, label_singular: label.toLowerCase() },
    ...{ folder: `content/${folder}`, identifier_field: title },
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
