import type { Catalog } from '../../catalog/catalog.ts';
import { LANGUAGES } from '../../catalog/site.ts';
import type { Field } from '../fields/field.ts';
import { cmsInput, type CmsField } from './cms-input.ts';

const LANGUAGE_NAMES = { vi: 'tiếng Việt', en: 'tiếng Anh' } as const;

/** A field of an entry as the editor in the browser asks for it, in Vietnamese. */
export function cmsField(field: Field, catalog: Catalog): CmsField {
  const { key, label, hint, isRequired, isList, isListOfWordings, parts, languages } = field;
  const common = { name: key, label: label.vi, hint: hint.vi, required: isRequired };
  const inLists = { label_singular: oneOf(label.vi) };
  if (parts.length > 0) {
    const fields = parts.map((part) => cmsField(part, catalog));
    return isList
      ? { ...common, ...inLists, widget: 'list', fields, ...(isRequired && { min: 1 }) }
      : { ...common, widget: 'object', fields, ...(!isRequired && { collapsed: 'auto' }) };
  }
  if (languages.size === 0) {
    return { ...common, ...(isList && inLists), ...cmsInput(field, catalog) };
  }
  const wording = { ...field, isList: isList && !isListOfWordings };
  const fields = LANGUAGES.map((lang) => ({
    name: lang,
    label: `${label.vi} (${LANGUAGE_NAMES[lang]})`,
    required: isRequired && languages.get(lang) === true,
    ...cmsInput(wording, catalog),
  }));
  return isListOfWordings
    ? { ...common, ...inLists, widget: 'list', fields }
    : { ...common, widget: 'object', fields };
}

/** How one item of a list is called on the button that adds it: `Các lần công nhận` → `lần công nhận`. */
function oneOf(label: string): string {
  const word = label.replace(/^Các /u, '');
  return word.charAt(0).toLowerCase() + word.slice(1);
}
