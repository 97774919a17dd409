import type { ByteSource } from '../base/bytes.ts';
import { baseName, extensionOf, folderOf, stemOf } from '../base/paths.ts';
import { hasHan } from '../base/scripts.ts';
import { ReadError } from '../base/world.ts';
import { decodeText } from '../source/decode.ts';
import type { CaptionFile, CaptionLanguage } from './facts.ts';
import type { Look } from './look.ts';

const EXTENSIONS: ReadonlySet<string> = new Set(['srt', 'vtt', 'ass', 'ssa']);
/** An hour of speech is some 60 KB. */
const MAX_BYTES = 1024 * 1024;
/** Below this share of its lines a language is a name or a quotation. */
const SHARE = 0.2;
/** Side files of one video; nobody has more. */
const MAX_BESIDE = 20;

export const isCaptionFile = (name: string): boolean => EXTENSIONS.has(extensionOf(name));

/** The languages that the lines of a subtitle file are in; neither where there are no lines to speak of. */
export function captionLanguages(source: ByteSource): readonly CaptionLanguage[] {
  const lines = spokenLines(decodeText(source.read(0, MAX_BYTES)).text);
  const zh = lines.filter((line) => hasHan(line)).length;
  // One line may hold both, a sentence of each.
  const en = lines.filter((line) => /[A-Za-z]{2,}\W+[A-Za-z]{2,}/.test(line)).length;
  const share = (count: number): boolean => count > 0 && count >= SHARE * lines.length;
  return [...(share(zh) ? (['zh'] as const) : []), ...(share(en) ? (['en'] as const) : [])];
}

/** What is read out of SubRip, WebVTT and SubStation files, without numbers, times, styles and tags. */
function spokenLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  const styled = lines.some((line) => line.startsWith('Dialogue:'));
  const spoken = styled
    ? lines
        .filter((line) => line.startsWith('Dialogue:'))
        .flatMap((line) => line.split(',').slice(9).join(',').split('\\N'))
    : lines.filter((line) => !line.includes('-->') && !/^(\d+|WEBVTT.*|NOTE.*|STYLE|Kind:.*|Language:.*)$/.test(line));
  return spoken
    .map((line) => line.replace(/<[^<>]{0,200}>|\{[^{}]{0,200}\}/g, '').trim())
    .filter((line) => line !== '');
}

/** The subtitle files in the folder of the video at `path` that bear its name: `film.srt`, `film.zh.srt`, `film_en.vtt`. */
export function captionsBeside({ files, namesIn }: Look, path: string): readonly CaptionFile[] {
  const stem = stemOf(path).normalize('NFC');
  const names = namesIn(folderOf(path)).all.filter(
    (name) => isCaptionFile(name) && baseName(name).normalize('NFC').startsWith(stem),
  );
  return names
    .toSorted()
    .slice(0, MAX_BESIDE)
    .map((name) => ({ file: name, languages: languagesAt(files, path.slice(0, path.lastIndexOf('/') + 1) + name) }));
}

function languagesAt(files: Look['files'], path: string): readonly CaptionLanguage[] {
  try {
    if (files.stat(path)?.kind !== 'file') return [];
    const file = files.open(path);
    try {
      return captionLanguages(file);
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof ReadError) return [];
    throw error;
  }
}
