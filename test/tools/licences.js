import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const LICENCE = /^(?:third[-_]party[-_])?(?:licen[cs]es?|copying|notices?)(?:[-_]\w+)?(?:\.(?:md|txt))?$/i;

/**
 * Writes the licences of the packages whose files are bundled, because their own folders don't come with the tool.
 * `inputs`: paths of files from the root. Throws for a package without a licence.
 */
export function writeLicences(inputs, path) {
  const folders = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  const parts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const texts = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isFile() && LICENCE.test(entry.name) ? [entry.name] : [],
    );
    if (texts.length === 0 && license === undefined) throw new Error(`${name} has no licence`);
    const text = texts.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim()).join('\n\n');
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(path, parts.join(`\n${'-'.repeat(80)}\n\n`));
}
