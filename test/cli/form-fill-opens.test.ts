import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isMissing } from '../tools/missing.ts';
import { dossier, temporary } from './run.ts';

const FORMS = join(import.meta.dirname, '../files/forms');

/** What a reader sees of each form, before and after: how many pages, and their text without spaces. */
const WANTED = {
  'zh-libreoffice': [
    '申报单位（盖章）：示例科技有限公司',
    '电话：+8610',
    '2王样例示例大学算法',
    '3赵样品示例市交通局数据',
  ],
  'zh-handmade': ['所属领域能源', '传真：010-00000001', '调度周期由一天缩短为五分钟。', '同意推荐。', '经办人：王样例'],
  'en-docx-library': [
    'Nameofapplicant:ExampleTechCo.,Ltd.',
    'CountryChina',
    'E-mailiot@tech.example',
    'Signalsareupdatedin<5minutes.',
  ],
} as const;

function shown(pdf: string): { readonly pages: string | undefined; readonly text: string } {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return { pages: /^Pages:\s+(\d+)/m.exec(info)?.[1], text: text.replaceAll(/\s/g, '') };
}

test.skipIf(isMissing('soffice', '--version') || isMissing('pdftotext', '-v') || isMissing('pdfinfo', '-v'))(
  'LibreOffice lays out the filled forms on as many pages, with the values (skipped without soffice and poppler)',
  { timeout: 240_000 },
  async () => {
    const folder = temporary();
    cpSync(join(FORMS, 'fill'), folder, { recursive: true });
    const files: string[] = [];
    for (const name of Object.keys(WANTED)) {
      cpSync(join(FORMS, `${name}.docx`), join(folder, `${name}.docx`));
      const ran = await dossier(['form', 'fill', `${name}.docx`, '--yes', '-o', `${name}-filled.docx`], {
        cwd: folder,
      });
      expect(ran.code).toBe(0);
      files.push(`${name}.docx`, `${name}-filled.docx`);
    }
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', ...files], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 200_000,
    });
    for (const [name, values] of Object.entries(WANTED)) {
      const [before, after] = [shown(join(folder, `${name}.pdf`)), shown(join(folder, `${name}-filled.pdf`))];
      expect(after.pages).toBe(before.pages);
      for (const value of values) {
        expect(before.text).not.toContain(value);
        expect(after.text).toContain(value);
      }
    }
  },
);
