import type { Bilingual } from '../../base/language.ts';
import { formatRoute } from '../../base/route.ts';
import { asksForWord } from '../../findings/asks.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Evidence } from '../../rules/evidence.ts';

/** Kinds of work that stand between a submission and being ready. */
export type Work = 'files' | 'entries' | 'moment';

/** What there is to see to, in a few words; where nothing has a name, the line of the manifest. */
export type About = Bilingual | { readonly line: number };

/** One thing to see to, with how many errors say so. */
export interface Task {
  readonly about: About;
  readonly errors: number;
}

/** What a person still has to vouch for; `files` where it is asked of each file. */
export interface OpenAttestation {
  readonly rule: string;
  readonly statement: Bilingual;
  readonly binding: boolean;
  readonly files: readonly string[];
}

export interface NextSteps {
  readonly work: Readonly<Record<Work, readonly Task[]>>;
  readonly attestations: readonly OpenAttestation[];
}

/** What has to be done before the submission is ready, by kind of work, and what a person still has to confirm. */
export function nextSteps(findings: readonly Finding[], evidence: Evidence): NextSteps {
  const standing = findings.filter(({ outcome }) => outcome !== 'waived');
  const errors = standing.filter(({ severity, message }) => severity === 'error' && !asksForWord(message));
  const of = (work: Work): Task[] =>
    grouped(
      errors.filter((finding) => workOf(finding) === work),
      evidence,
    );
  return {
    work: { files: of('files'), entries: of('entries'), moment: of('moment') },
    attestations: openAttestations(standing),
  };
}

function workOf({ message, place, subject }: Finding): Work {
  if (message.id.startsWith('window.')) return 'moment';
  const [top, , key] = place?.route ?? [];
  const ofMaterials = top === 'materials' && (key === undefined || key === 'file');
  return subject !== undefined || ofMaterials ? 'files' : 'entries';
}

function grouped(findings: readonly Finding[], evidence: Evidence): Task[] {
  const tasks = new Map<string, Task>();
  for (const finding of findings) {
    const about = aboutOf(finding, evidence);
    const key = JSON.stringify(about);
    tasks.set(key, { about, errors: (tasks.get(key)?.errors ?? 0) + 1 });
  }
  return [...tasks.values()];
}

const same = (text: string): Bilingual => ({ zh: text, en: text });

/** In a few words: the file, what the entry is called, the rule's demand, or the place. */
export function aboutOf({ message, subject, title, place }: Finding, evidence: Evidence): About {
  if (subject !== undefined) return same(subject.file);
  const { label } = message.params as { label?: Bilingual };
  if (label !== undefined) return label;
  if (title !== undefined) return title;
  const { route = [], span } = place ?? {};
  if (route.length === 0) return { line: span?.start.line ?? 1 };
  const [top, index, key] = route;
  const material = top === 'materials' && key === 'file' ? evidence.manifest.materials[Number(index)] : undefined;
  if (material?.slot !== undefined) return evidence.slotLabel(material.slot);
  const path = route.filter((step) => typeof step === 'string').join('.');
  const called = evidence.labelOf(path);
  return called.zh === path ? same(formatRoute(route)) : called;
}

function openAttestations(findings: readonly Finding[]): OpenAttestation[] {
  const open = new Map<string, OpenAttestation>();
  for (const { message, rule = '', severity, subject } of findings) {
    if (!asksForWord(message)) continue;
    const { statement } = message.params;
    const files = [...(open.get(rule)?.files ?? []), ...(subject === undefined ? [] : [subject.file])];
    open.set(rule, { rule, statement, binding: severity === 'error', files });
  }
  return [...open.values()];
}
