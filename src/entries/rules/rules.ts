import { aboutPage } from './about-page.ts';
import { aboutPageTranslation } from './about-page-translation.ts';
import { collections } from './collections.ts';
import { categoryTree } from './category-tree.ts';
import { citedDecision } from './cited-decision.ts';
import { composedText } from './composed-text.ts';
import { cutValue } from './cut-value.ts';
import { datedSource } from './dated-source.ts';
import { dateOrder } from './date-order.ts';
import { deniedRecognition } from './denied-recognition.ts';
import { enclosingQuotes } from './enclosing-quotes.ts';
import { evenMotif } from './even-motif.ts';
import { formerSlugs } from './former-slugs.ts';
import { gtin } from './gtin.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { issuerLevel } from './issuer-level.ts';
import { knownCategory } from './known-category.ts';
import { knownCommune } from './known-commune.ts';
import { knownCommuneNow } from './known-commune-now.ts';
import { knownDistrict } from './known-district.ts';
import { knownProducer } from './known-producer.ts';
import { knownProduct } from './known-product.ts';
import { knownResult } from './known-result.ts';
import { knownSource } from './known-source.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { namedSource } from './named-source.ts';
import { needlessValidUntil } from './needless-valid-until.ts';
import { paletteContrast } from './palette-contrast.ts';
import { phone } from './phone.ts';
import { photos } from './photos.ts';
import { plainStory } from './plain-story.ts';
import { plausibleDates } from './plausible-dates.ts';
import { plausibleValidUntil } from './plausible-valid-until.ts';
import { printableCharacters } from './printable-characters.ts';
import { provenStars } from './proven-stars.ts';
import { publishedSlugs } from './published-slugs.ts';
import { recognitionInterval } from './recognition-interval.ts';
import { safeLinks } from './safe-links.ts';
import { settledCategory } from './settled-category.ts';
import { slug } from './slug.ts';
import { storyForm } from './story-form.ts';
import { storyImages } from './story-images.ts';
import { storySources } from './story-sources.ts';
import { strayFiles } from './stray-files.ts';
import { synonyms } from './synonyms.ts';
import { uniqueCommunes } from './unique-communes.ts';
import { uniqueName } from './unique-name.ts';
import { unpublishedSlugs } from './unpublished-slugs.ts';
import { vietnameseD } from './vietnamese-d.ts';
import { withdrawnEntry } from './withdrawn-entry.ts';
import type { Rule } from './rule.ts';
import type { Name } from '../../text/local-text.ts';
import { type Level, MORE_CODES } from '../problems/problem.ts';
import { UNREADABLE } from '../read/syntax-words.ts';
import { FIELD } from '../schemas/faults.ts';

/** Every rule, in the order of the documentation. */
export const RULES: readonly Rule[] = [
  slug,
  uniqueName,
  knownProducer,
  knownDistrict,
  knownCommune,
  knownCommuneNow,
  knownCategory,
  settledCategory,
  knownSource,
  knownProduct,
  knownResult,
  withdrawnEntry,
  provenStars,
  deniedRecognition,
  namedSource,
  plausibleDates,
  dateOrder,
  recognitionInterval,
  citedDecision,
  issuerLevel,
  needlessValidUntil,
  plausibleValidUntil,
  gtin,
  paletteContrast,
  phone,
  photos,
  strayFiles,
  storySources,
  plainStory,
  safeLinks,
  storyForm,
  storyImages,
  cutValue,
  enclosingQuotes,
  composedText,
  vietnameseD,
  invisibleCharacters,
  printableCharacters,
  mixedScripts,
  legacyEncoding,
  publishedSlugs,
  formerSlugs,
  unpublishedSlugs,
  datedSource,
  categoryTree,
  uniqueCommunes,
  evenMotif,
  synonyms,
  collections,
  aboutPage,
  aboutPageTranslation,
];

/** What stands behind the code of a problem. */
interface ProblemCode {
  readonly code: string;
  readonly level: Level;
  readonly demand: Name;
}

/** Every code that a problem can have, in the order of the documentation: the form of a file first, then what it says. */
export const PROBLEM_CODES: readonly ProblemCode[] = [
  {
    code: UNREADABLE,
    level: 'error',
    demand: {
      vi: 'Tệp mở được, là UTF-8, đúng cú pháp và không quá lớn.',
      en: 'A file can be opened, is UTF-8, holds to its syntax and is not too large.',
    },
  },
  {
    code: FIELD,
    level: 'error',
    demand: {
      vi: 'Mục nào cũng có tên đúng và giá trị đúng kiểu; mục bắt buộc không được thiếu.',
      en: 'Every field has a name that exists and a value of its kind; none that is required is missing.',
    },
  },
  ...RULES.map(({ code, level, demand }) => ({ code, level, demand })),
  ...MORE_CODES,
];
