/** The font's files below `node_modules/`: static ones, since the typesetter reads no variable fonts. */
export const PRINT_FONTS = [
  '400Regular/BeVietnamPro_400Regular',
  '600SemiBold/BeVietnamPro_600SemiBold',
].map((name) => `@expo-google-fonts/be-vietnam-pro/${name}.ttf`);
