import type { Wording } from './wording.ts';
import { acrossWords } from './zh/across.ts';
import { attestWords } from './zh/attest.ts';
import { authorWords } from './zh/author.ts';
import { bookWords } from './zh/book.ts';
import { bundleWords } from './zh/bundle.ts';
import { compareWords } from './zh/compare.ts';
import { dataWords } from './zh/data.ts';
import { deliveryWords } from './zh/delivery.ts';
import { diskWords } from './zh/disk.ts';
import { doctorWords } from './zh/doctor.ts';
import { evidenceWords } from './zh/evidence.ts';
import { fileWords } from './zh/file.ts';
import { fitWords } from './zh/fit.ts';
import { groupWords } from './zh/group.ts';
import { layoutWords } from './zh/layout.ts';
import { mailWords } from './zh/mail.ts';
import { manifestWords } from './zh/manifest.ts';
import { mediaWords } from './zh/media.ts';
import { nameWords } from './zh/name.ts';
import { namingWords } from './zh/naming.ts';
import { packWords } from './zh/pack.ts';
import { pagesWords } from './zh/pages.ts';
import { pairsWords } from './zh/pairs.ts';
import { preflightWords } from './zh/preflight.ts';
import { recommendWords } from './zh/recommend.ts';
import { ruleWords } from './zh/rule.ts';
import { scopeWords } from './zh/scope.ts';
import { scrubWords } from './zh/scrub.ts';
import { sealWords } from './zh/seal.ts';
import { secrecyWords } from './zh/secrecy.ts';
import { shapeWords } from './zh/shape.ts';
import { shrinkWords } from './zh/shrink.ts';
import { sourceWords } from './zh/source.ts';
import { stepsWords } from './zh/steps.ts';
import { textWords } from './zh/text.ts';
import { valueWords } from './zh/value.ts';
import { windowWords } from './zh/window.ts';
import { formWords } from './zh/word-form.ts';

/** Every message in Chinese. */
export const zh: Wording = {
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
