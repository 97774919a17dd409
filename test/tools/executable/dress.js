import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { unsign } from 'macho-unsign';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

const ENGLISH_US = 1033;
const UNICODE = 1200;

/** Takes Node's signature off a program, which no longer fits once anything is put into it, and Node's name in Windows. */
export function undress(file, target, { version, description, licence }) {
  if (target.startsWith('darwin')) {
    const unsigned = unsign(readFileSync(file));
    if (unsigned !== null) writeFileSync(file, Buffer.from(unsigned));
  }
  if (target.startsWith('win')) {
    const program = NtExecutable.from(readFileSync(file), { ignoreCert: true });
    const resources = NtExecutableResource.from(program);
    const [info = Resource.VersionInfo.createEmpty()] = Resource.VersionInfo.fromEntries(resources.entries);
    const numbers = version.split('.').map(Number);
    info.setFileVersion(...numbers, 0);
    info.setProductVersion(...numbers, 0);
    const language = { lang: ENGLISH_US, codepage: UNICODE };
    info.removeAllStringValues(language);
    info.setStringValues(language, {
      ProductName: 'dossier',
      FileDescription: 'dossier',
      Comments: description,
      FileVersion: version,
      ProductVersion: version,
      InternalName: 'dossier',
      OriginalFilename: 'dossier.exe',
      LegalCopyright: licence,
    });
    info.outputToResourceEntries(resources.entries);
    resources.outputResource(program);
    writeFileSync(file, Buffer.from(program.generate()));
  }
}

/** Signs a program for macOS as nobody in particular, without which a Mac with Apple's processor doesn't run it. */
export function signAsNobody(file, target) {
  if (!target.startsWith('darwin')) return;
  if (process.platform === 'darwin') execFileSync('codesign', ['--sign', '-', file]);
  else process.stdout.write(`${target}: not signed; only a Mac can: codesign --sign - FILE\n`);
}
