import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGUAGES } from '../../catalog/site.ts';
import { yearReport } from '../../catalog/statistics/year-report.ts';
import { loadCatalog } from '../../entries/load.ts';
import { href } from '../../i18n/href.ts';
import { addressOf } from '../../open-data/address.ts';
import {
  reportFiles,
  reportWorkbook,
  type ReportFile,
} from '../../open-data/report/report-workbook.ts';

export const getStaticPaths = (async () => {
  const catalog = await loadCatalog();
  const files = LANGUAGES.flatMap((lang) => reportFiles(catalog, lang));
  return files.map((file) => ({ params: { report: file.name }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ReportFile }> = async ({ props: { file }, site }) => {
  const report = yearReport(await loadCatalog(), file.year);
  const bytes = await reportWorkbook(report, file.lang, ({ slug }) =>
    addressOf(href({ page: 'product', slug }, file.lang), site),
  );
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
};
