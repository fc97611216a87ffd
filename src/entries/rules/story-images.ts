import { everyStory } from '../texts.ts';
import { storyNodes } from '../story.ts';
import type { Rule } from './rule.ts';

/** Images stand under `photos`, each with description and credit, never in the story. */
export const storyImages: Rule = {
  code: 'story-images',
  level: 'error',
  demand: {
    vi: 'Bài viết không chèn ảnh; ảnh khai trong photos.',
    en: 'A story holds no images; photos are listed under photos.',
  },
  *check(entries) {
    for (const story of everyStory(entries)) {
      for (const { node, at } of storyNodes(story)) {
        if (node.type !== 'image' && node.type !== 'imageReference') continue;
        yield {
          at,
          message: { vi: 'Không chèn ảnh vào bài.', en: 'No images in the story.' },
          remedy: {
            vi: 'Đặt ảnh cạnh index.md và khai trong photos với alt và credit.',
            en: 'Put the photo beside index.md and list it under photos with alt and credit.',
          },
        };
      }
    }
  },
};
