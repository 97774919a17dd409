// Cuts the Chinese characters that the font of the index lacks out of two larger fonts, with their licence.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);
const packages = '@expo-google-fonts';
const font = (id, name) =>
  readFileSync(resolve(`${packages}/noto-sans-${id}/400Regular/NotoSans${name}_400Regular.ttf`));
const HAN = /\p{Script=Han}/u;

/** Writes the fonts into a folder, named as in src/bundle/fonts.ts. The same packages give the same bytes. */
export async function writeRareFonts(folder) {
  mkdirSync(folder, { recursive: true });
  const had = new Set(create(font('sc', 'SC')).characterSet);
  for (const [id, name] of [
    ['hk', 'HK'],
    ['jp', 'JP'],
  ]) {
    const whole = font(id, name);
    const chars = create(whole).characterSet.filter((code) => !had.has(code) && HAN.test(String.fromCodePoint(code)));
    for (const code of chars) had.add(code);
    const rare = await subsetFont(whole, String.fromCodePoint(...chars), { targetFormat: 'sfnt' });
    writeFileSync(`${folder}/NotoSans${name}-Rare.ttf`, rare);
  }
  copyFileSync(resolve(`${packages}/noto-sans-hk/LICENSE_FONT`), `${folder}/OFL.txt`);
}
