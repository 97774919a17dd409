import type { Bilingual, Lang } from '../../base/language.ts';
import type { Dropped, Ended, Job } from '../messages.ts';
import { CoreError, startCore } from './core.ts';
import { chosenFiles, droppedFiles } from './dropped.ts';
import { button, element, save, speak } from './element.ts';
import { newManifest } from './form.ts';
import { WORDS } from './words.ts';

// The page: files go in, the core works on them in its worker, reports and bundles come out as downloads.

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let lang: Lang = navigator.language.startsWith('zh') ? 'zh' : 'en';
let shown: Ended | undefined;

const status = element('p', { id: 'status', role: 'status' });
const progress = element('p', { id: 'progress' });
const core = startCore((line) => {
  progress.textContent = line;
});

const manifest = element('select', { id: 'manifest' });
const asOf = element('input', { id: 'as-of', type: 'text', placeholder: '2025-06-15', autocomplete: 'off' });
const frame = element('iframe', { id: 'report', sandbox: 'allow-same-origin allow-popups allow-modals' });
const packed = element('section', { id: 'packed' });
const work = element(
  'section',
  { id: 'work' },
  element('p', { class: 'row' }, element('label', { for: 'manifest' }, WORDS.manifest), manifest),
  element('p', { class: 'row' }, element('label', { for: 'as-of' }, WORDS.asOf), asOf),
  element(
    'p',
    { class: 'buttons' },
    button(WORDS.check, () => void check(), { id: 'check' }),
    button(WORDS.saveReport, () => shown && save(`${fileName()}.html`, shown.text, 'text/html'), { id: 'save-report' }),
    button(WORDS.saveWorkbook, () => void workbook(), { id: 'save-workbook' }),
    button(WORDS.pack, () => void pack(), { id: 'pack', class: 'main' }),
  ),
  packed,
  frame,
);
work.hidden = true;
frame.addEventListener('load', () => {
  const height = frame.contentDocument?.documentElement.scrollHeight ?? 0;
  frame.style.height = `${height + 16}px`;
});

const fileName = (): string => (lang === 'zh' ? '检查报告' : 'report');
const job = (): Job => ({ manifest: manifest.value, lang, asOf: asOf.value.trim() });

/** Says how things stand; of what went wrong, what. */
function say(text: Bilingual, standing = ''): void {
  status.dataset['standing'] = standing;
  status.replaceChildren(...element('span', {}, text).childNodes);
}

/** Does something that takes a while, with the page marked busy; what went wrong is said. */
async function busy(text: Bilingual, act: () => Promise<void>): Promise<void> {
  document.body.setAttribute('aria-busy', 'true');
  say(text);
  try {
    await act();
  } catch (error) {
    say(error instanceof CoreError ? error.text : { zh: String(error), en: String(error) }, 'failed');
  }
  progress.textContent = '';
  document.body.setAttribute('aria-busy', 'false');
}

const take = (dropped: () => Promise<readonly Dropped[]>): Promise<void> =>
  busy(WORDS.taking, async () => {
    const found = await core.ask('take', { dropped: await dropped() });
    manifest.replaceChildren(...found.map((path) => element('option', { value: path }, path)));
    work.hidden = found.length === 0;
    packed.replaceChildren();
    if (found.length > 0) await look();
    else {
      form.open = true;
      say(WORDS.none, 'failed');
    }
  });

const check = (): Promise<void> => busy(WORDS.reading, look);

async function look(): Promise<void> {
  say(WORDS.reading);
  shown = await core.ask('validate', job());
  frame.title = WORDS.report[lang];
  frame.srcdoc = shown.text;
  if (shown.code === 0) say(WORDS.ready, 'ready');
  else say(WORDS.notReady, 'not-ready');
}

const workbook = (): Promise<void> =>
  busy(WORDS.reading, async () => {
    const { made } = await core.ask('workbook', job());
    for (const { name, bytes } of made) save(name, bytes, XLSX);
    say(WORDS.saveWorkbook);
  });

const pack = (): Promise<void> =>
  busy(WORDS.packing, async () => {
    const { code, text, made } = await core.ask('pack', job());
    const head = code === 0 ? WORDS.packed : WORDS.notPacked;
    const links = made.map(({ name, bytes }) => {
      const file = name.slice(name.lastIndexOf('/') + 1);
      return element(
        'li',
        {},
        button({ zh: file, en: file }, () => save(file, bytes, 'application/octet-stream')),
      );
    });
    packed.replaceChildren(
      element('h2', {}, head),
      element('ul', {}, ...links),
      element('pre', { tabindex: '0', 'aria-label': head[lang] }, text),
    );
    say(head, code === 0 ? 'ready' : 'not-ready');
  });

function chooser(text: Bilingual, id: string, attributes: Readonly<Record<string, string>>): HTMLElement {
  const input = element('input', { type: 'file', id, multiple: '', class: 'file', ...attributes });
  input.addEventListener('change', () => {
    const files = input.files === null ? [] : chosenFiles(input.files);
    if (files.length > 0) void take(async () => files);
    input.value = '';
  });
  return element('span', {}, input, element('label', { for: id, class: 'button' }, text));
}

const zone = element(
  'section',
  { id: 'drop' },
  element('p', { class: 'invitation' }, WORDS.drop),
  element(
    'p',
    { class: 'buttons' },
    chooser(WORDS.chooseFolder, 'folder', { webkitdirectory: '' }),
    chooser(WORDS.chooseFiles, 'files', {}),
  ),
);
for (const name of ['dragenter', 'dragover', 'dragleave', 'drop'] as const) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.toggle('over', name === 'dragenter' || name === 'dragover');
    const { dataTransfer } = event;
    if (name === 'drop' && dataTransfer !== null) void take(() => droppedFiles(dataTransfer));
  });
}

function languageButton(one: Lang, text: string): HTMLElement {
  const made = button({ zh: text, en: text }, () => switchTo(one), { id: `lang-${one}` });
  return made;
}

function switchTo(next: Lang): void {
  lang = next;
  speak(lang);
  for (const one of ['zh', 'en']) {
    document.getElementById(`lang-${one}`)?.setAttribute('aria-pressed', String(one === lang));
  }
  document.title = `${WORDS.title[lang]} · dossier`;
  frame.contentDocument?.getElementById(`lang-${lang}`)?.click();
}

const form = element(
  'details',
  {},
  element('summary', {}, WORDS.fresh),
  newManifest(core, say, () => lang),
);
document.body.append(
  element(
    'main',
    {},
    element('p', { class: 'languages' }, languageButton('zh', '中文'), languageButton('en', 'English')),
    element('h1', {}, WORDS.title),
    element('p', { class: 'local' }, WORDS.local),
    zone,
    form,
    status,
    progress,
    work,
  ),
);
switchTo(lang);
