/** The font's files below `node_modules/`: static ones, since the typesetter reads no variable fonts. */
export const PRINT_FONTS = [
  '400Regular/BeVietnamPro_400Regular',
  '600SemiBold/BeVietnamPro_600SemiBold',
].map((name) => `@expo-google-fonts/be-vietnam-pro/${name}.ttf`);

/** The same weights for Lao letters, which the neighbours across the border write: loaded only where a work has some. */
export const LAO_FONTS = [
  '400Regular/NotoSansLao_400Regular',
  '600SemiBold/NotoSansLao_600SemiBold',
].map((name) => `@expo-google-fonts/noto-sans-lao/${name}.ttf`);
