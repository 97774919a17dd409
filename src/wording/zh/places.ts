import type { TextPlace } from '../../findings/messages/secrecy.ts';
import { pageRuns } from '../page-list.ts';
import { firstOf } from '../tame.ts';
import { quoted } from './phrases.ts';

const PARTS = {
  body: '正文',
  header: '页眉',
  footer: '页脚',
  note: '脚注或尾注',
  comment: '批注',
  deleted: '修订中已删除的文字',
  watermark: '水印',
  name: '文件名',
} as const;

/** Where a text stands: `第 3 页`, `工作表“联系人”的 B4`, `页眉`. */
export function placePhrase(place: TextPlace): string {
  switch (place.in) {
    case 'page':
      return `第 ${place.page} 页`;
    case 'cell':
      return `工作表${quoted(place.sheet)}的 ${place.cell}`;
    case 'slide':
      return `第 ${place.slide} 张幻灯片`;
    case 'notes':
      return `第 ${place.slide} 张幻灯片的备注`;
    default:
      return PARTS[place.in];
  }
}

/** Several places, pages drawn together: `第 1–3、7 页`. */
export function placesPhrase(places: readonly TextPlace[]): string {
  const pages = places.flatMap((place) => (place.in === 'page' ? [place.page] : []));
  const others = [...new Set(places.filter((place) => place.in !== 'page').map(placePhrase))];
  const { shown, cut } = firstOf(pageRuns(pages));
  const runs = `${shown.join('、')}${cut ? ` 等 ${pages.length}` : ''}`;
  const listed = [...(pages.length === 0 ? [] : [`第 ${runs} 页`]), ...others.slice(0, 4)];
  return `${listed.join('、')}${others.length > 4 ? `等 ${others.length} 处` : ''}`;
}
