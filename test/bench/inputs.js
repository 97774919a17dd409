import { randomFillSync } from 'node:crypto';
import { closeSync, cpSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MIB = 1024 * 1024;

/**
 * Writes a PDF of so many pages, each with a line that names it. `ballast`: bytes of noise in a stream that no page
 * uses, so that the file is large, as scans are.
 */
export function writePdf(path, pages, label, ballast = 0) {
  const file = openSync(path, 'w');
  const offsets = [];
  let at = 0;
  const put = (data) => {
    at += writeSync(file, data);
  };
  const object = (number, body) => {
    offsets[number] = at;
    put(`${number} 0 obj\n${body}\nendobj\n`);
  };
  put('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  const first = 5;
  const kids = Array.from({ length: pages }, (_, index) => `${first + 2 * index} 0 R`);
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, `<< /Type /Pages /Count ${pages} /Kids [${kids.join(' ')}] >>`);
  object(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  offsets[4] = at;
  put(`4 0 obj\n<< /Length ${ballast} >>\nstream\n`);
  const noise = Buffer.alloc(Math.min(ballast, MIB));
  for (let left = ballast; left > 0; left -= noise.length) {
    randomFillSync(noise);
    put(noise.subarray(0, Math.min(left, noise.length)));
  }
  put('\nendstream\nendobj\n');
  for (let index = 0; index < pages; index += 1) {
    const text = `BT /F1 12 Tf 72 720 Td (${label}, page ${index + 1}) Tj ET`;
    const page = first + 2 * index;
    object(
      page,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${page + 1} 0 R >>`,
    );
    object(page + 1, `<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
  }
  const start = at;
  const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  put(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${rows.join('')}`);
  put(`trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  closeSync(file);
  return path;
}

/** Folder of small PDFs, no two alike; gives their paths. */
export function writePdfs(folder, count) {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) =>
    writePdf(join(folder, `${index + 1}.pdf`), 3, `Paper ${index + 1}`),
  );
}

/** A ready submission with so many further papers (PDF), no two alike. Gives the folder. */
export function writeSubmission(folder, papers, { pages = 3, ballast = 0 } = {}) {
  cpSync(join(ROOT, 'examples/wsca-china-2025'), folder, { recursive: true });
  mkdirSync(join(folder, 'extra'));
  const entries = Array.from({ length: papers }, (_, index) => {
    const name = `extra/paper-${String(index + 1).padStart(5, '0')}.pdf`;
    writePdf(join(folder, name), pages, `Paper ${index + 1}`, ballast);
    return `  - { slot: extra, file: ${name}, title: { zh: 附件${index + 1}, en: Annex ${index + 1} } }\n`;
  });
  const manifest = join(folder, 'dossier.yaml');
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace('\n\n# 程序无法判断', `\n${entries.join('')}\n# 程序无法判断`),
  );
  return folder;
}

/** The moment as of which that submission is ready. */
export const READY_AT = '2025-05-20';

/** So many files of text, of a few KB each, as documents of an office are. Gives their folder. */
export function writeTexts(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const line = `第 ${index + 1} 份材料，示例市。Paper ${index + 1} of Example City.\n`;
    writeFileSync(join(folder, `材料_${index + 1}.txt`), line.repeat(20 + (index % 80)));
  }
  return folder;
}

/** A file of noise. */
export function writeNoise(path, bytes) {
  const file = openSync(path, 'w');
  const noise = Buffer.alloc(8 * MIB);
  randomFillSync(noise);
  for (let left = bytes, piece = 0; left > 0; left -= noise.length, piece += 1) {
    noise.writeUInt32LE(piece);
    writeSync(file, noise.subarray(0, Math.min(left, noise.length)));
  }
  closeSync(file);
  return path;
}
