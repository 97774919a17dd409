import type { Bilingual, Lang } from '../../base/language.ts';
import type { Question } from '../../commands/questions.ts';
import type { Core } from './core.ts';
import { button, element, option, save, speak } from './element.ts';
import { WORDS } from './words.ts';

/** The form instead of YAML: what `init` asks, saved as dossier.yaml. `say`: tells how it went. */
export function newManifest(core: Core, say: (text: Bilingual) => void, lang: () => Lang): HTMLElement {
  const program = element('select', { id: 'form-program' }, option('', WORDS.pick));
  const questions = element('div', { class: 'questions' });
  const saves = button(WORDS.save, () => void store(), { id: 'form-save', class: 'main' });
  saves.hidden = true;
  let asked: readonly Question[] = [];

  core.ask('programs', {}).then((all) => {
    program.append(...all.map(({ id, title }) => option(id, title)));
    speak(lang());
  });
  program.addEventListener('change', async () => {
    asked = program.value === '' ? [] : await core.ask('questions', { program: program.value });
    questions.replaceChildren(...asked.map(questionField));
    saves.hidden = asked.length === 0;
    refresh();
    speak(lang());
  });
  questions.addEventListener('change', refresh);

  /** Shows what the category that was chosen is asked. */
  function refresh(): void {
    const category = inputOf('category')?.value ?? '';
    for (const { path, categories } of asked) {
      const row = document.getElementById(rowOf(path));
      if (row !== null) row.hidden = category !== '' && categories?.includes(category) === false;
    }
  }

  async function store(): Promise<void> {
    const answers = asked.flatMap((question): [string, string][] => {
      const value = inputOf(question.path)?.value.trim() ?? '';
      const hidden = document.getElementById(rowOf(question.path))?.hidden ?? true;
      return value === '' || hidden ? [] : [[question.path, value]];
    });
    const { name, bytes } = await core.ask('write', { program: program.value, answers });
    save(name, bytes, 'application/yaml');
    say(WORDS.saved);
  }

  return element(
    'section',
    { id: 'form', 'aria-labelledby': 'form-title' },
    element('h2', { id: 'form-title' }, WORDS.formTitle),
    element('p', {}, WORDS.formHow),
    element('p', { class: 'row' }, element('label', { for: 'form-program' }, WORDS.program), program),
    questions,
    saves,
  );
}

const idOf = (path: string): string => `answer-${path}`;
const rowOf = (path: string): string => `row-${path}`;

const inputOf = (path: string): HTMLInputElement | HTMLSelectElement | null =>
  document.querySelector<HTMLInputElement | HTMLSelectElement>(`#${CSS.escape(idOf(path))}`);

function questionField({ path, label, clause, type, options }: Question): HTMLElement {
  const id = idOf(path);
  const described: Record<string, string> = clause === undefined ? {} : { 'aria-describedby': `clause-${path}` };
  const choices = type === 'boolean' ? { true: WORDS.yes, false: WORDS.no } : options;
  const field =
    type === 'choice' || type === 'boolean'
      ? element(
          'select',
          { id, ...described },
          option('', WORDS.later),
          ...Object.entries(choices).map(([value, text]) => option(value, text)),
        )
      : element('input', { id, ...described, type: INPUTS[type], step: 'any', autocomplete: 'off' });
  return element(
    'div',
    { class: 'row', id: rowOf(path) },
    element('label', { for: id }, label),
    field,
    ...(clause === undefined ? [] : [element('small', { id: `clause-${path}` }, clause)]),
  );
}

const INPUTS = { text: 'text', number: 'number', integer: 'number', date: 'date' } as const;
