import type { Rule } from './rule.ts';

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
