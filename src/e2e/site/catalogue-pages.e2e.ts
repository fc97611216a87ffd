import { CATALOGUE_FOLDER } from '../builds.ts';
import { examinePages } from './page-visits.ts';
import { siteIn } from '../site-pages.ts';

examinePages(siteIn(CATALOGUE_FOLDER), { barriers: () => true });
