import { attest } from './attest.ts';
import { compare } from './compare.ts';
import { count } from './count.ts';
import { day } from './day.ts';
import { delivery } from './delivery.ts';
import { file } from './file.ts';
import { inform } from './inform.ts';
import type { RuleKind } from './kind.ts';
import { name } from './name.ts';
import { order } from './order.ts';
import { present } from './present.ts';
import { text } from './text.ts';
import { unique } from './unique.ts';
import { value } from './value.ts';
import { window } from './window.ts';

/** Every kind of rule that a pack can use. */
export const RULE_KINDS: readonly RuleKind[] = [
  present,
  count,
  value,
  compare,
  day,
  file,
  text,
  name,
  order,
  unique,
  window,
  delivery,
  attest,
  inform,
];
