import { contrastOf, NEUTRALS, TEXT_CONTRAST } from '../../catalog/look/palette.ts';
import type { Rule } from './rule.ts';

/** The accent is readable on paper, cards and the tint, and the paper on the accent. */
export const paletteContrast: Rule = {
  code: 'palette-contrast',
  level: 'error',
  demand: {
    vi: 'Màu chữ nổi rõ trên nền (tương phản ít nhất 4,5).',
    en: 'Text stands out from its ground (a contrast of at least 4.5).',
  },
  *check({ site }) {
    for (const scheme of ['light', 'dark'] as const) {
      const palette = site.fields?.palette?.[scheme];
      const { paper, surface, ink } = NEUTRALS[scheme];
      const pairs = [
        { key: 'accent', text: palette?.accent, ground: paper },
        { key: 'accent', text: palette?.accent, ground: surface },
        { key: 'tint', text: ink, ground: palette?.tint },
      ];
      for (const { key, text, ground } of pairs) {
        if (text === undefined || ground === undefined) continue;
        const contrast = contrastOf(text, ground);
        if (contrast >= TEXT_CONTRAST) continue;
        const shown = contrast.toFixed(1);
        const path = ['palette', scheme, key];
        yield {
          at: site.at(path),
          heading: path,
          message: {
            vi: `chữ ${text} trên nền ${ground} chỉ tương phản ${shown.replace('.', ',')}.`,
            en: `text ${text} on ${ground} has a contrast of only ${shown}.`,
          },
          remedy: {
            vi: 'Chọn màu đậm hơn hoặc nhạt hơn để đạt 4,5.',
            en: 'Choose a darker or lighter colour to reach 4.5.',
          },
        };
        break;
      }
    }
  },
};
