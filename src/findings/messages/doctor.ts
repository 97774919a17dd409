import { says } from '../says.ts';

/** Several files of a zip with the name of one of them. */
interface Files {
  readonly count: number;
  readonly name: string;
}

/** What is wrong with somebody's zip, each kind of fault once: what a clean copy mends, what it can't have, what to know. */
export const doctorMessages = {
  'doctor.code-page': says<Files & { encoding: 'gbk' | 'big5' | 'shift-jis' | 'cp437' }>('warning'),
  'doctor.unmarked': says<Files>('warning'),
  'doctor.undecodable': says<Files>('error'),
  'doctor.decomposed': says<Files>('warning'),
  'doctor.windows': says<Files>('warning'),
  'doctor.invisible': says<Files>('warning'),
  'doctor.path': says<Files>('warning'),
  'doctor.long': says<Files & { longest: number }>('warning'),
  'doctor.too-long': says<Files & { longest: number }>('error'),
  'doctor.collision': says<Files>('warning'),
  'doctor.wrapped': says<{ folder: string }>('warning'),
  'doctor.junk': says<Files>('warning'),
  'doctor.encrypted': says<Files>('error'),
  'doctor.damaged': says<Files>('error'),
  'doctor.method': says<Files>('error'),
  'doctor.link': says<Files>('error'),
  'doctor.empty-files': says<Files>('warning'),
  'doctor.empty-folders': says<Files>('advice'),
  'doctor.nested': says<Files>('advice'),
  'doctor.programs': says<Files>('advice'),
  'doctor.macros': says<Files>('advice'),
} as const;
