import type { IndexFonts } from '../../bundle/fonts.ts';
import type { World } from '../world.ts';

/** The fonts that the index is drawn with. */
export const indexFonts = async (world: World): Promise<IndexFonts> => ({
  regular: await world.asset('font-regular'),
  bold: await world.asset('font-bold'),
  rare: async () => [await world.asset('font-rare-hk'), await world.asset('font-rare-jp')],
});
