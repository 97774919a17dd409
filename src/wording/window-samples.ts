import type { ParamsOf } from '../findings/catalogue.ts';
import type { windowMessages } from '../findings/messages/window.ts';

const zone = 'Asia/Shanghai';
const end = { closes: '2025-06-15 24:00', zone, hours: 37 };
const span = {
  first: '2025-06-15 24:00',
  firstZone: 'Etc/GMT-14',
  last: '2025-06-15 24:00',
  lastZone: 'Etc/GMT+12',
};

export const WINDOW_SAMPLES: { readonly [I in keyof typeof windowMessages]: ParamsOf<I> } = {
  'window.closed': { closed: '2025-06-15 24:00', zone },
  'window.not-open': { opens: '2025-06-01 00:00', zone },
  'window.early-refused': { opens: '2025-06-01 00:00', zone },
  'window.early-accepted': { opens: '2025-06-01 00:00', zone },
  'window.near': end,
  'window.zone-unstated': end,
  'window.round': { ...end, closes: '2025-06-30 24:00' },
  'window.holidays': { ...end, closes: '2025-06-17 24:00', earliest: '2025-06-15 24:00' },
  'window.own-zone': { closes: '2025-06-15 24:00', zone: 'Etc/GMT-14' },
  'window.perhaps-closed': { doubt: 'unstated', ...span },
  'window.perhaps-not-open': { doubt: 'submitter', ...span },
  'window.ahead': { label: { zh: '回复确认日期', en: 'Attendance confirmed on' }, day: '2031-01-01' },
  'window.done-late': { day: '2025-07-12', closes: '2025-07-11 24:00', zone },
  'window.done-early': { day: '2025-06-12', opens: '2025-06-16 00:00', zone },
};
