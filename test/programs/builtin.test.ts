import { describe, expect, test } from 'vitest';
import { loadBuiltin } from './builtin.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Every clause of the four calls, as the lists made from the calls number them. */
const CLAUSES: Readonly<Record<string, readonly string[]>> = {
  'wsca-china-2025': words(`
    WSCA-WINDOW WSCA-CHANNEL WSCA-PACK WSCA-CONFORM WSCA-FORM WSCA-FORM-GOV WSCA-FORM-BLANK WSCA-LANG-ZH
    WSCA-LANG-EN WSCA-CAT WSCA-THEME-ONE WSCA-THEME-FIELD WSCA-CASES-COMP WSCA-CASES-IND WSCA-CASES-EXTRA
    WSCA-CASE-PDF WSCA-CASE-PAGES WSCA-CASE-SUPPLIER WSCA-CASE-SCENES WSCA-CASE-KEYWORD WSCA-KEYWORD-COMP
    WSCA-STATUS WSCA-NO-RESEARCH WSCA-MULTI WSCA-APPLICANT-CN WSCA-COI WSCA-D01 WSCA-D02 WSCA-D03a WSCA-D03b
    WSCA-D03c WSCA-D04a WSCA-D04b WSCA-D05 WSCA-D06a WSCA-D06b WSCA-D06c WSCA-D06d WSCA-D07 WSCA-D08 WSCA-D09
    WSCA-D10 WSCA-SCORE WSCA-EVIDENCE WSCA-K-CITY WSCA-K-INNO WSCA-K-TECH WSCA-K-ENERGY WSCA-K-MOB WSCA-K-ECON
    WSCA-K-LIVE WSCA-K-SAFE WSCA-K-BUILD WSCA-TRUTH WSCA-IP WSCA-NOINFRINGE WSCA-ACCEPT WSCA-AUTH-PUB WSCA-EMAIL
    WSCA-SHEET WSCA-QA-WINDOW WSCA-QA-FULL WSCA-SUPP WSCA-CATMOVE WSCA-CONFIRM-10D WSCA-ATTEND WSCA-RECIPIENTS
    WSCA-KIT WSCA-VIDEO-ONE WSCA-VIDEO-LEN WSCA-VIDEO-ASPECT WSCA-VIDEO-RES WSCA-VIDEO-MP4 WSCA-VIDEO-SUBS
    WSCA-VIDEO-STYLE WSCA-NONDISCLOSE WSCA-PR-WHO WSCA-PR-TEXT WSCA-LOGO-SIDE WSCA-LOGO-LIMIT WSCA-DATE WSCA-CERT
    WSCA-GLOBAL
  `),
  'wic-awards-2026': words(`
    WIC-DEADLINE WIC-EARLY WIC-PLATFORM WIC-SECTION WIC-BASIC WIC-BILINGUAL WIC-CONTRIB-MAX WIC-CONTRIB-NAME
    WIC-CAT-ONE WIC-CAT-FIT WIC-AREA-MAX WIC-AREA-FIT WIC-JOINT WIC-JOINT-INTL WIC-CAT-INFO WIC-EVIDENCE WIC-CLAIM
    WIC-ATT-SIZE WIC-ATT-COUNT WIC-ATT-GROUP WIC-ATT-CORE1ST WIC-ATT-CORE WIC-ATT-SUPP WIC-ATT-INDEX WIC-ATT-NAME
    WIC-CONFIRM WIC-SLIDES WIC-STYLE WIC-CEREMONY
  `),
  'wiotc-cases-2025': words(`
    OC-DEADLINE OC-CHANNEL OC-FORM-WORD OC-FORM-STAMP OC-SUPPORT OC-QUAL OC-ENTITY OC-SECTOR OC-C1 OC-C2 OC-C3-ECON
    OC-C3-CLEAN OC-FREE OC-CERTFEE OC-PROCESS OC-SHOWCASE OC-IOTAWARD OC-PUBLISH OC-MEMBER
  `),
  'wiotc-cities-2025': words(`
    GDC-BASIC-ANY GDC-B1 GDC-B2 GDC-B3 GDC-B4 GDC-B5 GDC-S1 GDC-S2 GDC-S3 GDC-S4 GDC-APPLICANT GDC-FREE GDC-ATTEND
    GDC-VENUE GDC-PROCESS GDC-PUBLIC GDC-HOST GDC-EDITION
  `),
};

describe.each(Object.entries(CLAUSES))('%s', (id, wanted) => {
  const { program, findings } = loadBuiltin(id);
  const rules = program?.rules ?? [];

  test('loads without a finding', () => {
    expect(findings.map((finding) => ({ at: finding.place, says: finding.message }))).toEqual([]);
    expect(program?.id).toBe(id);
  });

  test('has a rule for each clause of the call, and none for a clause that the call lacks', () => {
    const covered = [...new Set(rules.map((rule) => rule.clauseId))];
    expect(covered.toSorted()).toEqual([...wanted].toSorted());
  });

  test('gives each rule an id of its own, made from its clause', () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const rule of rules) {
      const stem = rule.clauseId.slice(rule.clauseId.indexOf('-') + 1).toLowerCase();
      expect(rule.id === stem || rule.id.startsWith(`${stem}-`), rule.id).toBe(true);
    }
  });

  test('quotes the call in a few words only', () => {
    const long = rules.filter((rule) => rule.basis.quote.trim() === '' || Array.from(rule.basis.quote).length > 80);
    expect(long.map((rule) => rule.id)).toEqual([]);
  });
});
