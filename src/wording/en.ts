import { acrossWords } from './en/across.ts';
import { attestWords } from './en/attest.ts';
import { authorWords } from './en/author.ts';
import { bookWords } from './en/book.ts';
import { bundleWords } from './en/bundle.ts';
import { compareWords } from './en/compare.ts';
import { dataWords } from './en/data.ts';
import { deliveryWords } from './en/delivery.ts';
import { diskWords } from './en/disk.ts';
import { doctorWords } from './en/doctor.ts';
import { evidenceWords } from './en/evidence.ts';
import { fileWords } from './en/file.ts';
import { fitWords } from './en/fit.ts';
import { groupWords } from './en/group.ts';
import { layoutWords } from './en/layout.ts';
import { mailWords } from './en/mail.ts';
import { manifestWords } from './en/manifest.ts';
import { mediaWords } from './en/media.ts';
import { nameWords } from './en/name.ts';
import { namingWords } from './en/naming.ts';
import { packWords } from './en/pack.ts';
import { pagesWords } from './en/pages.ts';
import { pairsWords } from './en/pairs.ts';
import { preflightWords } from './en/preflight.ts';
import { recommendWords } from './en/recommend.ts';
import { ruleWords } from './en/rule.ts';
import { scopeWords } from './en/scope.ts';
import { scrubWords } from './en/scrub.ts';
import { sealWords } from './en/seal.ts';
import { secrecyWords } from './en/secrecy.ts';
import { shapeWords } from './en/shape.ts';
import { shrinkWords } from './en/shrink.ts';
import { sourceWords } from './en/source.ts';
import { stepsWords } from './en/steps.ts';
import { textWords } from './en/text.ts';
import { valueWords } from './en/value.ts';
import { windowWords } from './en/window.ts';
import { formWords } from './en/word-form.ts';
import type { Wording } from './wording.ts';

/** Every message in English. */
export const en: Wording = {
  ...sourceWords,
  ...shapeWords,
  ...manifestWords,
  ...acrossWords,
  ...scopeWords,
  ...recommendWords,
  ...diskWords,
  ...fileWords,
  ...ruleWords,
  ...textWords,
  ...nameWords,
  ...dataWords,
  ...valueWords,
  ...compareWords,
  ...pagesWords,
  ...windowWords,
  ...deliveryWords,
  ...attestWords,
  ...evidenceWords,
  ...groupWords,
  ...pairsWords,
  ...mediaWords,
  ...layoutWords,
  ...preflightWords,
  ...secrecyWords,
  ...formWords,
  ...sealWords,
  ...packWords,
  ...stepsWords,
  ...authorWords,
  ...bundleWords,
  ...shrinkWords,
  ...fitWords,
  ...scrubWords,
  ...bookWords,
  ...mailWords,
  ...doctorWords,
  ...namingWords,
};
