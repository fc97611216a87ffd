import type { Rule } from './rule.ts';

const TRANSLATION_PATH = 'pages/about.en.mdx';

/** The English page about the catalogue would otherwise show the Vietnamese text. */
export const aboutPageTranslation: Rule = {
  code: 'about-page-translation',
  level: 'reminder',
  demand: {
    vi: 'Trang giới thiệu nên có bản tiếng Anh, pages/about.en.mdx.',
    en: 'The page about the catalogue should have an English version, pages/about.en.mdx.',
  },
  *check({ tree }) {
    if (tree.files.has(TRANSLATION_PATH)) return;
    yield {
      at: { file: `${tree.label}/${TRANSLATION_PATH}`, line: 1, column: 1 },
      message: {
        vi: 'Trang giới thiệu chưa có bản tiếng Anh; người đọc tiếng Anh sẽ thấy bản tiếng Việt.',
        en: 'The page about the catalogue has no English version; its readers see the Vietnamese one.',
      },
      remedy: {
        vi: 'Dịch pages/about.mdx thành tệp này.',
        en: 'Translate pages/about.mdx into this file.',
      },
    };
  },
};

const PATH = 'pages/about.mdx';

/** Every page leads to the one that explains the stars; without its text it would stand empty. */
export const aboutPage: Rule = {
  code: 'about-page',
  level: 'error',
  demand: {
    vi: 'Có trang giới thiệu pages/about.mdx.',
    en: 'There is the page about the catalogue, pages/about.mdx.',
  },
  *check({ tree }) {
    if (tree.files.has(PATH)) return;
    yield {
      at: { file: `${tree.label}/${PATH}`, line: 1, column: 1 },
      message: { vi: 'Thiếu trang giới thiệu.', en: 'The page about the catalogue is missing.' },
      remedy: {
        vi: 'Tạo tệp này, viết OCOP là gì và danh mục xét sao thế nào.',
        en: 'Create this file; say what OCOP is and how the catalogue judges stars.',
      },
    };
  },
};
