import { expect, test } from 'vitest';
import { readDeadline, readZone } from '../../src/programs/draft/answered.ts';

test.each([
  ['北京时间', 'Asia/Shanghai'],
  ['北京', 'Asia/Shanghai'],
  ['Beijing', 'Asia/Shanghai'],
  ['Beijing time', 'Asia/Shanghai'],
  ['UTC+8', 'Asia/Shanghai'],
  ['asia/tokyo', 'Asia/Tokyo'],
  ['Europe/Brussels', 'Europe/Brussels'],
  ['火星时间', undefined],
  ['', undefined],
])('the zone %j is %s', (answer, zone) => expect(readZone(answer)).toBe(zone));

test.each([
  ['2027-06-30', '2027-06-30'],
  ['2027-06-30T17:00', '2027-06-30T17:00'],
  ['2027年6月30日17:00', '2027-06-30T17:00'],
  ['2027年6月30日17：00', '2027-06-30T17:00'],
  ['2027年6月30日17时30分', '2027-06-30T17:30'],
  ['2027年6月30日下午5点', '2027-06-30T17:00'],
  ['2027年6月30日24时', '2027-06-30T24:00'],
  ['2027年6月30日', '2027-06-30'],
  ['2027年6月30日前', '2027-06-30'],
  ['2027/6/30 17:00', '2027-06-30T17:00'],
  ['2027.6.30', '2027-06-30'],
  ['30 June 2027, 5 pm', '2027-06-30T17:00'],
  ['June 30, 2027 17:00', '2027-06-30T17:00'],
  ['2027年6月31日', undefined],
  ['6月30日', undefined],
  ['2027年6月', undefined],
  ['2027年6月1日至6月30日', undefined],
  ['2027年6月30日下午5点半', undefined],
  ['2027年6月30日17:00（纽约时间）', undefined],
  ['2027年6月30日 3', undefined],
  ['月底', undefined],
])('the deadline %j is %s', (answer, deadline) => expect(readDeadline(answer)).toBe(deadline));
