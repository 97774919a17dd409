import type { Langs } from '../base/language.ts';
import { wrapDisplay } from '../base/width.ts';
import { spoken } from './help.ts';

/** A command line as somebody would type it, and what it is for. A test runs each. */
type Example = readonly [line: string, zh: string, en: string];

/** By the words of the command. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  init: [
    [
      'dossier init my-submission',
      '回答几个问题，建好清单和文件夹',
      'answer a few questions; folders and manifest are made',
    ],
    [
      'dossier init mobility --program wsca-china-2025 --category mobility --yes',
      '不提问，直接按征集和类别建',
      'ask nothing: by call and category',
    ],
  ],
  validate: [
    ['dossier validate', '检查本文件夹里的 dossier.yaml', 'check the dossier.yaml of this folder'],
    [
      'dossier validate --as-of 2025-05-20 --lang both',
      '按那一天预演，中英文都写',
      'rehearse that day, in both languages',
    ],
    [
      'dossier validate . --strict --quiet',
      '文件夹里的各份申报，提醒也算不通过',
      'all submissions in a folder; warnings fail too',
    ],
  ],
  status: [
    ['dossier status', '还差什么，还有几天', 'what remains, and how many days are left'],
    ['dossier status --phase finalist', '看入围之后要做的', 'what is due once it is shortlisted'],
  ],
  pack: [
    ['dossier pack --dry-run', '先看看会打包什么', 'see first what would be packed'],
    ['dossier pack --as-of 2025-05-20', '检查并打包，放进 bundle 文件夹', 'check and pack, into the folder bundle'],
    [
      'dossier pack --force --fit --mail-limit qq',
      '超限的文件压缩，按 QQ 邮箱的上限分封',
      'make files fit; split for the limit of QQ mail',
    ],
  ],
  verify: [['dossier verify bundle', '核对打好的材料包', 'check a bundle that was packed']],
  explain: [
    ['dossier explain case-pages', '一条规则怎样检查，依据是什么', 'how a rule is checked, and what it rests on'],
    ['dossier explain "§6" --program wsca-china-2025', '某一条款的各条规则', 'the rules of a clause'],
  ],
  programs: [['dossier programs', '列出内置的征集', 'list the calls that are built in']],
  'programs show': [
    [
      'dossier programs show wic-awards-2026',
      '一项征集要什么，没写明什么',
      'what a call asks, and what it leaves open',
    ],
  ],
  'programs diff': [
    ['dossier programs diff wiotc-cases-2025 wiotc-cities-2025', '两项征集有什么不同', 'how two calls differ'],
  ],
  inspect: [
    [
      'dossier inspect cases/case.pdf',
      '细看 PDF：空白页、字体、清晰度',
      'look at a PDF: blank pages, fonts, resolution',
    ],
  ],
  shrink: [['dossier shrink cases/case.pdf --limit 4MB', '压缩到 4 MB 以内，另存一份', 'a copy of at most 4 MB']],
  scrub: [['dossier scrub cases/case.pdf --dry-run', '看看附带了哪些信息', 'see what metadata it has']],
  seals: [['dossier seals -o seals.html', '生成盖章清单，打印出来去盖', 'a sheet to print and take round']],
  names: [['dossier names', '细看清单里的名称', 'look closely at the names in the manifest']],
  privacy: [['dossier privacy', '查找个人信息和保密标志', 'find personal data and marks of secrecy']],
  compare: [
    ['dossier compare form.docx stamped.pdf', 'Word 与盖章扫描件是否一致', 'whether Word and the stamped copy agree'],
  ],
  'form check': [
    ['dossier form check form.docx', '申报表有没有漏填、批注、占位文字', 'blanks, comments and placeholders of a form'],
  ],
  doctor: [['dossier doctor partner.zip', '看别人发来的压缩包有没有问题', "what is wrong with somebody's zip"]],
  mcp: [
    [
      'dossier mcp --root submissions',
      '供助手检查 submissions 里的各份申报，不出这个文件夹',
      'let an assistant check what lies in submissions, and nothing else',
    ],
  ],
  schema: [
    [
      'dossier schema wsca-china-2025 -o dossier.schema.json',
      '编辑器边写边提示',
      'so that an editor completes and checks',
    ],
  ],
  recommend: [
    ['dossier recommend . --new', '按文件夹里的申报新建名单', 'begin a list of the submissions in a folder'],
    ['dossier recommend . -o result', '检查，并生成汇总表和通知', 'check; write the summary table and the notes'],
  ],
  completion: [
    [
      'dossier completion bash',
      '输出脚本；写进 ~/.bashrc：source <(dossier completion bash)',
      'print the script; in ~/.bashrc: source <(dossier completion bash)',
    ],
    [
      'dossier completion powershell',
      'PowerShell：dossier completion powershell | Out-String | Invoke-Expression',
      'in $PROFILE: dossier completion powershell | Out-String | Invoke-Expression',
    ],
  ],
  'program draft': [
    ['dossier program draft call.txt -o my-call', '读通知，起草规则包', 'read a call and draft a pack'],
  ],
  'program check': [['dossier program check my-call', '规则包有没有写错', 'what is wrong with a pack']],
  'program test': [['dossier program test my-call', '运行用例', 'run its cases']],
};

const INDENT = '      ';

/** The examples of a command, for the end of its help; nothing where it has none. */
export function examplesOf(command: string, langs: Langs, columns: number): string {
  const examples = EXAMPLES[command];
  if (examples === undefined) return '';
  const lines = examples.flatMap(([line, zh, en]) => [
    `  ${line}`,
    ...wrapDisplay(spoken(langs, zh, en), columns - INDENT.length).map((one) => INDENT + one),
  ]);
  return ['', spoken(langs, '例如：', 'Examples:'), ...lines].join('\n');
}
