import type { CalendarDay } from '../catalog/calendar-day.ts';
import type { Producer } from '../catalog/producer.ts';
import type { Product } from '../catalog/product.ts';
import type { Source } from '../catalog/source.ts';
import { certificationsOf } from './certification-of.ts';
import type { ProducerFields } from './schemas/producer.ts';
import type { ProductFields } from './schemas/product.ts';
import type { SourceFields } from './schemas/source.ts';

/** The product that an entry is. */
export function productOf(
  slug: string,
  fields: ProductFields,
  sources: ReadonlyMap<string, Source>,
  knownOn: CalendarDay,
): Product {
  return {
    slug,
    name: fields.name,
    aliases: { vi: fields.aliases?.vi ?? [], en: fields.aliases?.en ?? [] },
    producer: fields.producer,
    district: fields.district,
    commune: fields.commune ?? null,
    category: fields.category,
    categoryIsOurs: fields.categoryIsOurs ?? false,
    certifications: certificationsOf(fields.certifications, sources, knownOn),
    summary: fields.summary,
    season: fields.season ?? [],
    packaging: fields.packaging ?? [],
    storage: fields.storage ?? [],
    shelfLife: fields.shelfLife ?? [],
    prices: (fields.prices ?? []).map((price) => ({ ...price, date: price.date ?? null })),
    capacity: fields.capacity ?? [],
    marks: (fields.marks ?? []).map((mark) => ({ ...mark, detail: mark.detail ?? null })),
    gtin: fields.gtin ?? null,
    traceUrl: fields.traceUrl ?? null,
    shops: fields.shops ?? [],
    drawing: fields.drawing,
    photos: fields.photos ?? [],
    conflicts: fields.conflicts ?? [],
    inferred: fields.inferred ?? [],
    storySources: fields.storySources ?? [],
    formerSlugs: fields.formerSlugs ?? [],
  };
}

/** The producer that an entry is. */
export function producerOf(slug: string, fields: ProducerFields): Producer {
  return {
    slug,
    name: fields.name,
    aliases: fields.aliases ?? [],
    kind: fields.kind,
    district: fields.district,
    commune: fields.commune ?? null,
    address: fields.address ?? null,
    phone: fields.phone ?? null,
    phoneNote: fields.phoneNote ?? null,
    email: fields.email ?? null,
    website: fields.website ?? null,
    links: fields.links ?? [],
    founded: fields.founded ?? null,
    conflicts: fields.conflicts ?? [],
    sources: fields.sources,
    formerSlugs: fields.formerSlugs ?? [],
  };
}

/** The source that an entry is. */
export function sourceOf(slug: string, fields: SourceFields): Source {
  return {
    slug,
    kind: fields.kind,
    title: fields.title ?? null,
    publisher: fields.publisher ?? null,
    edition: fields.edition ?? null,
    published: fields.published ?? null,
    url: fields.url ?? null,
    number: fields.number ?? null,
    issuer: fields.issuer ?? null,
  };
}
