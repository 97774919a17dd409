import { attest } from './attest.ts';
import { cites } from './cites.ts';
import { claims } from './claims.ts';
import { compare } from './compare/compare.ts';
import { count } from './count.ts';
import { delivery } from './delivery/delivery.ts';
import { figures } from './figures.ts';
import { file } from './file.ts';
import { form } from './form.ts';
import { forms } from './forms.ts';
import { groups } from './groups.ts';
import { inform } from './inform.ts';
import type { RuleKind } from './kind.ts';
import { layout } from './layout/layout.ts';
import { length } from './length.ts';
import { name } from './name/name.ts';
import { order } from './order.ts';
import { agree } from './pairs/agree.ts';
import { answers } from './pairs/answers.ts';
import { translation } from './pairs/translation.ts';
import { preflight } from './preflight.ts';
import { present } from './present.ts';
import { references } from './references.ts';
import { relation } from './relation/relation.ts';
import { seal } from './seal.ts';
import { text } from './text/text.ts';
import { value } from './value.ts';
import { window } from './window/window.ts';

/** Every kind of rule that a pack can use. */
export const RULE_KINDS: readonly RuleKind[] = [
  present,
  count,
  length,
  value,
  compare,
  file,
  preflight,
  layout,
  form,
  text,
  claims,
  cites,
  references,
  figures,
  forms,
  agree,
  translation,
  answers,
  name,
  order,
  relation,
  window,
  delivery,
  attest,
  seal,
  inform,
  ...groups,
];
