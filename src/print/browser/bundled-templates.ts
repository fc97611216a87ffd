const sources = import.meta.glob<string>('../templates/*.typ', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The templates by name, as the browser's typesetter carries them along. */
export const BUNDLED_TEMPLATES: readonly (readonly [name: string, source: Uint8Array])[] =
  Object.entries(sources).map(([path, source]) => [
    path.replace(/^.*\//u, ''),
    new TextEncoder().encode(source),
  ]);
