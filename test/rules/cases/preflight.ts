import { known, unknown } from '../../../src/facts/facts.ts';
import type { PreflightFacts, PreflightPage } from '../../../src/facts/preflight/facts.ts';
import { message } from '../../../src/findings/catalogue.ts';
import { PREFLIGHT_MATTERS } from '../../../src/findings/messages/preflight.ts';
import type { Case } from '../case.ts';
import { pdf } from '../evidence.ts';

const page = (more: Partial<PreflightPage> = {}): PreflightPage => ({
  ...{ width: 210, height: 297, stands: 'upright' as const, text: true, cut: 0, whole: true },
  ...more,
});
const scan = page({ stands: undefined, text: false, ink: 0.1, dpi: 300 });

const CLEAN: PreflightFacts = {
  pages: [page(), page({ dpi: 220 })],
  counts: { walked: 2, declared: 2, second: 2 },
  restricted: false,
  fonts: [],
  attachments: [],
  form: undefined,
  actions: [],
  signatures: [{ stamp: false, covers: 'whole', after: 0 }],
  layers: [],
  outside: 0,
};
const of = (more: Partial<PreflightFacts>) => ({
  materials: [{ slot: 'case', facts: pdf(2, { preflight: known({ ...CLEAN, ...more }) }) }],
});
const ALL = { slots: ['case'], without: [...PREFLIGHT_MATTERS] };
const without = (matter: string) => ({ slots: ['case'], without: [matter] });
const said = (id: string, params: unknown, more = '') => [
  `materials[0].file ${id} ${JSON.stringify(params)} of 0.pdf${more}`,
];
const hint = (id: string, params: unknown) => said(id, params, ', undecided');
const signed = (covers: 'whole' | 'earlier' | 'gaps', after = 0) => ({ stamp: false, covers, after });

/** What the `preflight` kind asks of PDFs. */
export const preflight: readonly Case[] = [
  ['nothing to be said', ALL, of({}), []],
  ['restrictions', ALL, of({ restricted: true }), said('pdf.restricted', {})],
  ['a scan', without('scans'), of({ pages: [scan, page()] }), said('preflight.no-text', { pages: [1], of: 2 })],
  ['a scan, where scans may be', without('blank-pages'), of({ pages: [scan, page()] }), []],
  [
    'a blank page',
    ALL,
    of({ pages: [page(), page({ text: false, ink: 0 })] }),
    hint('preflight.blank', { pages: [2] }),
  ],
  [
    'a page of which nobody knows whether it is blank',
    without('blank-pages'),
    of({ pages: [page(), page({ text: false })] }),
    hint('preflight.blank-unknown', { pages: [2] }),
  ],
  [
    'upside down',
    ALL,
    of({ pages: [page({ stands: 'upside-down' }), page({ stands: 'left' })] }),
    hint('preflight.upside-down', { pages: [1] }),
  ],
  [
    'two sizes',
    ALL,
    of({ pages: [page(), page({ width: 420, height: 297 }), page()] }),
    said('preflight.sizes', {
      sizes: [
        { width: 210, height: 297, pages: [1, 3] },
        { width: 297, height: 420, pages: [2] },
      ],
    }),
  ],
  ['landscape, and a size that differs by a hair', ALL, of({ pages: [page(), page({ width: 297, height: 208 })] }), []],
  ['a font', ALL, of({ fonts: ['SimSun'] }), said('preflight.fonts', { fonts: ['SimSun'] })],
  ['a file inside', ALL, of({ attachments: ['a.xlsx'] }), said('preflight.attachments', { files: ['a.xlsx'] })],
  [
    'a form',
    ALL,
    of({ form: { fields: 3, filled: 1, xfa: false } }),
    said('preflight.form-open', { fields: 3, filled: 1, xfa: false }),
  ],
  ['a script', ALL, of({ actions: ['Launch'] }), said('preflight.actions', { actions: ['Launch'] })],
  [
    'PDFium counts other pages',
    ALL,
    of({ counts: { walked: 2, declared: 2, second: 1 } }),
    said('preflight.counts', { walked: 2, declared: 2, second: 1 }),
  ],
  [
    'the file says other pages',
    ALL,
    of({ counts: { walked: 2, declared: 1, second: undefined } }),
    said('preflight.counts', { walked: 2, declared: 1 }),
  ],
  ['nobody else counts', ALL, of({ counts: { walked: 2 } }), []],
  ['pages outside the tree', ALL, of({ outside: 1 }), said('preflight.outside', { pages: 1 })],
  ['a hidden layer', ALL, of({ layers: ['x'] }), said('preflight.layers', { layers: ['x'] })],
  ['half a page cut off', ALL, of({ pages: [page({ cut: 0.5 })] }), said('preflight.cropped', { pages: [1] })],
  ['a page that is trimmed', ALL, of({ pages: [page({ cut: 0.1 })] }), []],
  [
    'something added after the last signature',
    ALL,
    of({ signatures: [signed('earlier', 900), signed('earlier', 300)] }),
    said('preflight.signed-earlier', { bytes: 300 }),
  ],
  ['a second signature after the first', ALL, of({ signatures: [signed('earlier', 900), signed('whole')] }), []],
  [
    'a signature that leaves something out',
    ALL,
    of({ signatures: [signed('gaps')] }),
    said('preflight.signed-gaps', {}),
  ],
  ['not signed', ALL, of({ signatures: [] }), []],
  ['300 dpi', { slots: ['case'], dpi: { min: 300 } }, of({ pages: [scan] }), []],
  [
    'less than 300 dpi',
    { slots: ['case'], dpi: { min: 300 } },
    of({ pages: [scan, page({ dpi: 199.7 }), page({ dpi: 250 })] }),
    said('preflight.dpi', { pages: [2, 3], dpi: 199, min: 300 }),
  ],
  [
    'a page whose pictures can’t be known',
    { slots: ['case'], dpi: { min: 300 } },
    of({ pages: [page({ whole: false })] }),
    hint('preflight.dpi-unknown', { pages: [1] }),
  ],
  [
    'a picture in place of a PDF',
    ALL,
    { materials: [{ slot: 'case', facts: { format: 'jpeg' } }] },
    hint('preflight.none', { found: 'jpeg' }),
  ],
  [
    'more than is read',
    ALL,
    {
      materials: [
        { slot: 'case', facts: pdf(2, { preflight: unknown(message('preflight.not-checked', { reason: 'x' })) }) },
      ],
    },
    hint('preflight.not-checked', { reason: 'x' }),
  ],
  [
    'a password',
    ALL,
    { materials: [{ slot: 'case', facts: pdf('damaged', { preflight: unknown(message('pdf.password', {})) }) }] },
    hint('pdf.password', {}),
  ],
  [
    'a file that isn’t there',
    ALL,
    { materials: [{ slot: 'case', facts: message('file.empty', { file: '0.pdf' }) }] },
    hint('file.empty', { file: '0.pdf' }),
  ],
  ['no file', ALL, {}, 'not applicable'],
];
