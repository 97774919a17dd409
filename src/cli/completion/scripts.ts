import type { Shell } from './shells.ts';
import type { Spot } from './tree.ts';

/** A text between single quotes, as each shell writes a quote within. */
const sh = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const fish = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const powershell = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const words = (spot: Spot): string[] => [
  ...spot.commands.map(({ word }) => word),
  ...spot.options.map(({ word }) => word),
];

/** In bash, and in zsh by its own way of taking bash's functions. */
function bash(spots: readonly Spot[]): string {
  const paths = spots.filter(({ path }) => path !== '').map(({ path }) => path);
  const valued = spots.flatMap(({ path, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ word, short, values }) => {
        const named = [word, short].filter((one) => one !== undefined).map((one) => sh(`${path}:${one}`));
        return `    ${named.join('|')}) _dossier_words ${sh(values.join(' '))}; return ;;`;
      }),
  );
  return `_dossier_words() {
  local word
  COMPREPLY=()
  for word in $1; do [[ $word == "$cur"* ]] && COMPREPLY+=("$word"); done
}
_dossier() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" path="" i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${path:+$path }\${COMP_WORDS[i]}" in
      ${paths.map(sh).join('|')}) path="\${path:+$path }\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$path:$prev" in
${valued.join('\n')}
  esac
  case "$path" in
${spots
  .map((spot) => {
    const offered =
      spot.commands.length > 0
        ? `_dossier_words ${sh(words(spot).join(' '))}`
        : `[[ $cur == -* ]] && _dossier_words ${sh(words(spot).join(' '))}`;
    return `    ${sh(spot.path)}) ${offered} ;;`;
  })
  .join('\n')}
  esac
}
complete -o default -F _dossier dossier
`;
}

const zsh = (spots: readonly Spot[]): string => `#compdef dossier
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bash(spots)}`;

function fishScript(spots: readonly Spot[]): string {
  const lines = spots.flatMap(({ path, commands, options }) => {
    const here = fish(`__dossier_at ${path === '' ? '""' : `"${path}"`}`);
    return [
      ...commands.map(({ word, about }) => `complete -c dossier -n ${here} -f -a ${fish(word)} -d ${fish(about)}`),
      ...options.map(({ word, short, about, takesValue, values }) => {
        const named = `-l ${word.slice(2)}${short === undefined ? '' : ` -s ${short.slice(1)}`}`;
        const value = !takesValue ? '' : values.length === 0 ? ' -r' : ` -x -a ${fish(values.join(' '))}`;
        return `complete -c dossier -n ${here} ${named}${value} -d ${fish(about)}`;
      }),
    ];
  });
  return `function __dossier_at
  set -l words (commandline -opc)
  set -l path ''
  for word in $words[2..-1]
    set -l longer (string trim -- "$path $word")
    if contains -- "$longer" ${spots
      .filter(({ path }) => path !== '')
      .map(({ path }) => fish(path))
      .join(' ')}
      set path $longer
    end
  end
  test "$path" = "$argv[1]"
end
${lines.join('\n')}
`;
}

function powershellScript(spots: readonly Spot[]): string {
  const list = (all: readonly string[]): string => `@(${all.map(powershell).join(', ')})`;
  const offered = spots.map((spot) => `    ${powershell(spot.path)} = ${list(words(spot))}`);
  const valued = spots.flatMap(({ path, options }) =>
    options
      .filter(({ values }) => values.length > 0)
      .map(({ word, values }) => `    ${powershell(`${path}:${word}`)} = ${list(values)}`),
  );
  return `Register-ArgumentCompleter -Native -CommandName dossier -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @{
${offered.join('\n')}
  }
  $values = @{
${valued.join('\n')}
  }
  $path = ''
  $previous = ''
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    $text = $element.ToString()
    if ($text -eq $wordToComplete) { break }
    $longer = ("$path $text").Trim()
    if ($words.ContainsKey($longer)) { $path = $longer }
    $previous = $text
  }
  $choices = $values["\${path}:$previous"]
  if ($null -eq $choices) { $choices = $words[$path] }
  $choices | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

const SCRIPTS: Readonly<Record<Shell, (spots: readonly Spot[]) => string>> = {
  bash,
  zsh,
  fish: fishScript,
  powershell: powershellScript,
};

/** The script by which a shell completes command lines of dossier; it runs nothing, so that it answers at once. */
export const completionScript = (shell: Shell, spots: readonly Spot[]): string => SCRIPTS[shell](spots);
