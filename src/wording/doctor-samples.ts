import type { MessageId, ParamsOf } from '../findings/catalogue.ts';
import type { doctorMessages } from '../findings/messages/doctor.ts';

const FILES = { count: 37, name: '材料/申报表.docx' };

/** Parameters for what is said of somebody's zip. */
export const doctorSamples: { readonly [K in MessageId & keyof typeof doctorMessages]: ParamsOf<K> } = {
  'doctor.code-page': { ...FILES, encoding: 'gbk' },
  'doctor.unmarked': FILES,
  'doctor.undecodable': FILES,
  'doctor.decomposed': FILES,
  'doctor.windows': FILES,
  'doctor.invisible': FILES,
  'doctor.path': FILES,
  'doctor.long': { ...FILES, longest: 150 },
  'doctor.too-long': { ...FILES, longest: 150 },
  'doctor.collision': FILES,
  'doctor.wrapped': { folder: '申报材料' },
  'doctor.junk': FILES,
  'doctor.encrypted': FILES,
  'doctor.damaged': FILES,
  'doctor.method': FILES,
  'doctor.link': FILES,
  'doctor.empty-folders': FILES,
  'doctor.empty-files': FILES,
  'doctor.nested': FILES,
  'doctor.programs': FILES,
  'doctor.macros': FILES,
};
