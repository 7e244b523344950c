import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { pagePaths, siteFiles } from './support/site-files.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes what it likes here, and both forms are valid.
      'void-style': 'off',
      'attr-quotes': 'off',
      'attribute-boolean-style': 'off',
      'no-trailing-whitespace': 'off',
      // `role="region"` with a name makes a scrolling table reachable; `section` cannot take a focus of its own.
      'prefer-native-element': [
        'error',
        { exclude: ['region', 'listbox', 'option', 'status', 'group', 'img'] },
      ],
      'long-title': 'error',
      // Tables that scroll can be focused, which the rule takes for an error.
      'no-redundant-role': 'error',
      'no-inline-style': 'error',
    },
  }),
);

function htmlOf(path: string): string {
  return readFileSync(join(inject('sites').root.folder, path), 'utf8');
}

describe('the built pages', () => {
  it('are valid HTML', async () => {
    const problems: string[] = [];
    for (const path of siteFiles().filter((file) => file.endsWith('.html'))) {
      const { results } = await validator.validateString(htmlOf(path), path);
      for (const { messages } of results) {
        problems.push(
          ...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`),
        );
      }
    }
    expect(problems.slice(0, 20)).toEqual([]);
  }, 180_000);

  it('hold no inline script, style or handler', () => {
    const inline =
      /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>|<style|\sstyle="|\son\w+="/;
    const offenders = pagePaths().filter((path) => inline.test(htmlOf(`${path}index.html`)));
    expect(offenders).toEqual([]);
  });
});
