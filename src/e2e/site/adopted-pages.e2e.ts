import { ADOPTED_FOLDER } from '../builds.ts';
import { examinePages } from './page-visits.ts';
import { siteIn } from '../site-pages.ts';

examinePages(siteIn(ADOPTED_FOLDER), {});
