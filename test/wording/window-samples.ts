import type { HowMessages } from '../../src/findings/messages/how.ts';
import type { WindowHowMessages } from '../../src/findings/messages/window.ts';

type Samples = { readonly [K in keyof WindowHowMessages]: readonly [HowMessages[K], ...HowMessages[K][]] };

const label = { zh: '收到通知日期', en: 'Notice received on' };
const zone = 'Asia/Shanghai';
const about = { opens: undefined, zone, zoneStated: true, warnHours: 48 };
const round = { months: [], day: undefined, weekday: undefined, time: '24:00', zone, zoneStated: true, warnHours: 72 };

export const windowHowSamples: Samples = {
  'how.window': [
    { ...about, opens: '2025-03-10 00:00', closes: '2025-06-15 24:00', warnHours: 72 },
    { ...about, closes: { label, way: 'after', count: 10, unit: 'days', time: '24:00' } },
    {
      ...about,
      closes: { label, way: 'after', count: 0, unit: 'days', time: '17:00' },
      zone: 'Asia/Tokyo',
      warnHours: 5,
    },
    { ...about, closes: { label, way: 'before', count: 1, unit: 'working-days', time: '12:00' } },
    { ...about, closes: { label, way: 'after', count: 3, unit: 'months', time: '24:00' } },
    { ...about, opens: '2025-03-10 00:00', closes: undefined },
    { ...about, closes: '2025-06-15 24:00', zone: 'Asia/Tokyo', zoneStated: false, warnHours: 25 },
    { ...about, closes: '2025-06-15 24:00', zone: 'Etc/UTC', zoneStated: false, warnHours: 24 },
  ],
  'how.window-recurs': [
    { ...round, months: [3, 6, 9, 12], day: 'last' },
    { ...round, day: 15, time: '17:00' },
    { ...round, weekday: 'friday', zoneStated: false },
  ],
  'how.own-zone': [{}],
  'how.basis': [{ basis: 'sent' }, { basis: 'received' }, { basis: 'portal' }, { basis: 'postmark' }],
  'how.early': [{ accepted: true }, { accepted: false }],
  'how.done': [{ label }],
};
