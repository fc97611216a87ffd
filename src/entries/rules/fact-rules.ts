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
import { fairStands } from './fair-stands.ts';
import { formerSlugs } from './former-slugs.ts';
import { formerProvince } from './former-province.ts';
import { gtin } from './gtin.ts';
import { hallPlan } from './hall-plan.ts';
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
import { plausibleDates } from './plausible-dates.ts';
import { plausibleValidUntil } from './plausible-valid-until.ts';
import { printableCharacters } from './printable-characters.ts';
import { provenStars } from './proven-stars.ts';
import { publishedSlugs } from './published-slugs.ts';
import { recognitionInterval } from './recognition-interval.ts';
import { settledCategory } from './settled-category.ts';
import { slug } from './slug.ts';
import { storySources } from './story-sources.ts';
import { strayFiles } from './stray-files.ts';
import { synonyms } from './synonyms.ts';
import { uniqueCommunes } from './unique-communes.ts';
import { uniqueName } from './unique-name.ts';
import { unitCodes } from './unit-codes.ts';
import { unpublishedSlugs } from './unpublished-slugs.ts';
import { vietnameseD } from './vietnamese-d.ts';
import { withdrawnEntry } from './withdrawn-entry.ts';
import type { Rule } from './rule.ts';

/** Every rule that asks for no reading of Markdown, in the order of the documentation. */
export const FACT_RULES: readonly Rule[] = [
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
  unitCodes,
  hallPlan,
  fairStands,
  evenMotif,
  synonyms,
  collections,
  aboutPage,
  aboutPageTranslation,
  formerProvince,
];
