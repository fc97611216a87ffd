import { pathOf } from '../../i18n/href.ts';
import { SAMPLE_FOLDER } from '../builds.ts';
import { examinePages } from './page-visits.ts';
import { kindOf, siteIn } from '../site-pages.ts';

/** The sample adds its own colours and every state of a certificate to the pages of the real catalogue. */
const COLOURED = [kindOf(''), kindOf(pathOf({ page: 'product', slug: 'x' }, 'vi'))];

examinePages(siteIn(SAMPLE_FOLDER), {
  barriers: ({ kind }) => COLOURED.includes(kind),
  keyboard: true,
});
