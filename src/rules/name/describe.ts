import { type Message, message } from '../../findings/catalogue.ts';
import { type How, how } from '../../findings/messages/how.ts';
import type { Description } from '../kind.ts';
import { limitsOf } from '../limits.ts';
import { type Names, slotLabels } from '../names.ts';
import { whichOf } from './named.ts';
import type { Params } from './params.ts';
import { neededTokens } from './template.ts';

/** How the rule is checked, a sentence for each of its parameters. */
export function sentencesOf(p: Params, names: Names): How[] {
  const which = whichOf(p);
  const label = which === undefined ? names.fullLabelOf(p.of ?? '') : undefined;
  const limits = limitsOf(p);
  return [
    how('how.name', { which: which ?? 'answer', label, slots: slotLabels(names, p.slots) }),
    ...(p.bilingual ? [how('how.name-bilingual', {})] : []),
    ...(p.template === undefined
      ? []
      : [how('how.name-template', { template: p.template, separators: p.separators ?? [] })]),
    ...(p.characters === undefined
      ? []
      : [how('how.name-characters', { characters: p.characters, also: Array.from(p.also ?? '') })]),
    ...(limits.length === 0 ? [] : [how('how.name-length', { limits, unit: p.unit ?? 'characters' })]),
    ...(p.numbered ? [how('how.name-numbered', {})] : []),
    ...(p.no_personal_data === undefined
      ? []
      : [how('how.name-personal', { forbidden: p.no_personal_data === 'forbid' })]),
    ...(p.single_spaces ? [how('how.name-spaces', {})] : []),
    ...(p.unique ? [how('how.name-unique', {})] : []),
    ...(which === 'bundle-files' ? [how('how.no-such-file', {})] : []),
  ];
}

/** One of everything that the rule says. */
export function examplesOf(p: Params, names: Names): Description['examples'] {
  const name = whichOf(p) === undefined || whichOf(p) === 'mail-subject' ? '示例论文' : '01_论文.pdf';
  const [limit] = limitsOf(p);
  const unit = p.unit ?? 'characters';
  const personal = { name: '示例_138****0000.pdf', shown: ['138****0000'] };
  const faults: Message[] = [
    ...(p.bilingual ? [message('name.script', { name, missing: 'latin' })] : []),
    ...(p.template === undefined
      ? []
      : [message('name.template', { name, wanted: p.template, separators: p.separators ?? [] })]),
    ...(p.characters === undefined ? [] : [message('name.characters', { name, characters: ['论', '文'] })]),
    ...(limit === undefined ? [] : [message('name.length', { name, length: limit.limit + 1, ...limit, unit })]),
    ...(p.numbered ? [message('name.number', { name, wanted: '02' })] : []),
    ...(p.no_personal_data === 'forbid' ? [message('name.personal', personal)] : []),
    ...(p.single_spaces ? [message('name.spaces', { name })] : []),
    ...(p.unique ? [message('name.twice', { name })] : []),
  ];
  const missing = neededTokens(p).slice(0, 1).map(names.labelOf);
  return [
    ...faults.map((said) => ({ message: said })),
    ...(p.no_personal_data === 'warn'
      ? [{ message: message('name.personal-perhaps', personal), remark: true as const }]
      : []),
    ...(missing.length === 0
      ? []
      : [{ message: message('name.template-open', { name, missing }), undecided: true as const }]),
  ];
}
