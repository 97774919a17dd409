import type { ParamsOf } from '../findings/catalogue.ts';
import type { bundleMessages } from '../findings/messages/bundle.ts';
import type { mailMessages } from '../findings/messages/mail.ts';

type BundleMessageId = keyof typeof bundleMessages | keyof typeof mailMessages;

/** Parameters for the messages on bundles and on sending them. */
export const BUNDLE_SAMPLES: { readonly [K in BundleMessageId]: ParamsOf<K> } = {
  'bundle.glyph-missing': { characters: '𠮷😀' },
  'bundle.left-out': { file: 'cases/案例6.pdf' },
  'bundle.file-changed': { file: 'cases/案例1.pdf' },
  'bundle.changed-since': { files: ['cases/案例1.pdf', 'form/申报表.docx'], on: '2025-06-01' },
  'zip.not-a-zip': { instead: 'mail' },
  'zip.truncated': {},
  'zip.duplicate-name': { name: '01_申报表.pdf' },
  'zip.unsafe-name': { name: '../\u001b[2J申报表.pdf' },
  'zip.encrypted': { name: '01_申报表.pdf' },
  'zip.link': { name: '01_申报表.pdf' },
  'zip.overlap': { name: '01_申报表.pdf' },
  'zip.size-lies': { name: '01_申报表.pdf' },
  'zip.too-many': { limit: 20_000 },
  'zip.too-large': { name: '01_申报表.pdf', limit: 7_345_678 },
  'zip.method': { name: '01_申报表.pdf', method: 97 },
  'zip.damaged': { name: '01_申报表.pdf', reason: 'no local header' },
  'zip.name-encoding': { name: '01_申报表.pdf' },
  'verify.no-sums': { name: 'SHA256SUMS.txt' },
  'verify.sums-line': { line: 37 },
  'verify.changed': { name: '01_申报表.pdf' },
  'verify.missing': { name: '01_申报表.pdf' },
  'verify.added': { name: '说明.txt' },
  'verify.renamed': { from: '01_申报表.pdf', to: '申报表.pdf' },
  'verify.several-folders': { count: 37 },
  'verify.is-part': { of: 3, elsewhere: 7 },
  'verify.no-receipt': {},
  'verify.receipt-faulty': { reason: 'not JSON' },
  'verify.rules-missing': { program: './rules' },
  'verify.rules-changed': { program: './rules' },
  'verify.receipt-differs': {},
  'verify.part-differs': { name: '示例_1-of-2.zip' },
  'verify.beside-differs': { name: '示例_合订本.pdf' },
  'verify.beside-missing': { name: '示例_合订本.pdf' },
  'mail.link-address': { url: 'pan.example.com/s/1' },
  'mail.link-expired': { until: '2025-05-31' },
  'mail.link-expires': { until: '2025-06-20', closes: '2025-06-30' },
  'mail.link-unlimited': {},
  'mail.link-judging': { until: '2025-12-31' },
  'mail.split': {
    parts: 3,
    bytes: 41_234_567,
    limit: 20_000_000,
    by: 'recipient',
    provider: { zh: '示例邮箱', en: 'Example Mail' },
  },
  'mail.file-too-large': {
    files: [
      { file: 'cases/示例.pdf', bytes: 31_234_567 },
      { file: 'videos/示例.mp4', bytes: 41_234_567 },
    ],
    most: 14_123_456,
    limit: 20_000_000,
    by: 'assumed',
  },
};
