import { LANGUAGES } from '../../catalog/site.ts';
import { ADOPTED_FOLDER } from '../builds.ts';
import { examinePages } from './page-visits.ts';
import { siteIn } from '../site-pages.ts';

// Its English pages have the words of the other two provinces, whose are visited.
examinePages(siteIn(ADOPTED_FOLDER), { languages: [LANGUAGES[0]] });
