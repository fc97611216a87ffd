import type { Rule } from './rule.ts';

const PATH = 'pages/about.en.mdx';

/** The English page about the catalogue would otherwise show the Vietnamese text. */
export const aboutPageTranslation: Rule = {
  code: 'about-page-translation',
  level: 'reminder',
  demand: {
    vi: 'Trang giới thiệu nên có bản tiếng Anh, pages/about.en.mdx.',
    en: 'The page about the catalogue should have an English version, pages/about.en.mdx.',
  },
  *check({ tree }) {
    if (tree.files.has(PATH)) return;
    yield {
      at: { file: `${tree.label}/${PATH}`, line: 1, column: 1 },
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
