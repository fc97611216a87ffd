import { expect, test } from 'vitest';
import { motifSvg } from '../../catalog/look/motif.ts';
import { provinceCss } from './province-theme.ts';

const LIGHT = { accent: '#2c3a75', tint: '#f9e6ea', thread: '#b3446c' };
const DARK = { accent: '#aab6f2', tint: '#2a2230', thread: '#e58fb0' };

test('each stitch of the brocade becomes a cell, and neighbours in a row one strip', () => {
  expect(motifSvg(['.aa', 'b.c'], LIGHT, '#b57a12')).toMatchInlineSnapshot(
    `"<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8" shape-rendering="crispEdges"><path fill="#2c3a75" d="M4 0h8v4h-8z"/><path fill="#b3446c" d="M0 4h4v4h-4z"/><path fill="#b57a12" d="M8 4h4v4h-4z"/></svg>"`,
  );
});

test('the colours of the province stand beside those that all provinces share, by day and by night', () => {
  const css = provinceCss({ palette: { light: LIGHT, dark: DARK }, motif: ['ab'] });
  const [day, night] = css.split('@media screen and (prefers-color-scheme:dark)');
  expect(day).toContain('--accent:#2c3a75;');
  expect(day).toContain('--paper:#fbf7f0;');
  expect(night).toContain('--accent:#aab6f2;');
  expect(night).toContain('--paper:#17151c;');
});
