import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { closelyReadPagesOf, named, sites } from '../site-pages.ts';

// .htmlvalidate.json leaves out two matters of taste: the case of `doctype`, which Astro writes in small letters, and
// titles beyond 70 letters, since the names of categories come from the decree.
const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.for([...sites()])('$name', (site) => {
  test('is valid HTML on every page', async () => {
    const faults = new Map<string, string>();
    for (const page of closelyReadPagesOf(site)) {
      const { results } = await validator.validateString(page.html, `${site.folder}/${page.path}`);
      for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
        const fault = `${ruleId}: ${message}`;
        if (!faults.has(fault)) faults.set(fault, `${named(page)} ${line}:${column}`);
      }
    }
    expect(Object.fromEntries(faults)).toEqual({});
  });
});
