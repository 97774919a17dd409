import type { Lang } from '../../src/base/language.ts';

interface GuideWords {
  readonly title: (call: string) => string;
  readonly other: string;
  readonly intro: (page: string) => string;
  readonly startTitle: string;
  readonly start: readonly string[];
  readonly initTitle: string;
  readonly initBefore: string;
  readonly initAsks: (call: string, labels: readonly string[]) => string;
  readonly initAfter: string;
  readonly filesTitle: string;
  readonly filesBefore: string;
  readonly filesHead: string;
  readonly filesAfter: readonly string[];
  readonly silent: string;
  readonly checkTitle: string;
  readonly checkBefore: string;
  readonly checkAfter: readonly string[];
  readonly pageAfter: string;
  readonly fixAfter: string;
  readonly statusTitle: string;
  readonly statusBefore: string;
  readonly statusAfter: string;
  readonly sealTitle: string;
  readonly seal: (rules: readonly string[]) => readonly string[];
  readonly packTitle: string;
  readonly packBefore: string;
  readonly verifyAfter: string;
  readonly sendTitle: string;
  readonly send: (
    channel: 'email' | 'portal' | 'unstated',
    to: readonly string[],
    portal: string | undefined,
  ) => readonly string[];
  readonly watchTitle: string;
  readonly watchBefore: string;
  readonly gapsTitle: string;
  readonly gapsBefore: string;
}

/** The guides in both languages, but for what the packs and the commands say. */
export const GUIDE_WORDS: Readonly<Record<Lang, GuideWords>> = {
  zh: {
    title: (call) => `${call}：从零到报出，二十分钟走一遍`,
    other: 'English',
    intro: (page) =>
      `写给没用过命令行的同事。跟着走一遍，就有一份可以检查、可以打包的申报；真正花时间的是准备材料。征集通知的要求和依据见[规则说明](${page})。`,
    startTitle: '准备',
    start: [
      '三种用法，任选一种，检查的结果完全一样：',
      '- **不装软件，用浏览器。** 打开同事给您的网页文件夹里的 `index.html`（由管电脑的同事用 `npm run build:web` 生成），把装材料的文件夹拖进去，就能看报告、打材料包。材料不上传。没有 `dossier.yaml` 的，在网页里填表新建。\n- **不装 Node，用单个程序文件。** 由管电脑的同事用 `npm run build:executable` 生成，Windows 上是一个 `.exe`。程序没有签名，第一次运行时 Windows 会提示“已保护你的电脑”，点“更多信息”“仍要运行”。\n- **装了 Node.js 20.17 或更新版本。** 在 dossier 的文件夹里运行 `npm ci`、`npm run build`、`npm link`，就有了 `dossier` 命令。',
      '打开命令行：Windows 在资源管理器里进入要放申报的文件夹，在地址栏输入 `powershell` 再按回车；macOS 打开“终端”。下面以 `$` 开头的行，输入 `$` 后面的部分再按回车。',
    ],
    initTitle: '新建一份申报',
    initBefore: '文件夹名称随意，这里用 my-submission：',
    initAsks: (call, labels) =>
      `先选“${call}”，再回答：${labels.join('、')}。不知道的直接按回车，以后再填；输入 \`<\` 回到上一题；中途关掉也不要紧，下次接着填。`,
    initAfter:
      '完成后，`my-submission` 里有一份申报清单 `dossier.yaml` 和放材料的空文件夹。清单里逐项写着该填什么、依据哪一条。用记事本、VS Code 都可以改；冒号误打成全角、多了空格都不要紧，检查时会指出来，也能自动改。',
    filesTitle: '放材料，填清单',
    filesBefore: '把文件放进对应的文件夹，再在 `dossier.yaml` 的 `materials:` 下写上文件名：',
    filesHead: '| 材料 | 文件夹 | 依据 |',
    filesAfter: [
      '文件名中文、英文都行，`dossier` 打包时会按顺序编号，并加上中英文名称，您的原文件不动。',
      '以下命令都在这份申报的文件夹里运行：先输入 `cd my-submission` 再按回车。',
    ],
    silent: '通知没有写明',
    checkTitle: '检查',
    checkBefore: '随时可以检查，想查几遍都行。报告逐条写明在哪里、要求是什么、依据哪一条、怎么办，例如：',
    checkAfter: [
      '（`--as-of` 是按征集期内的一天预演；在征集期内检查，不用写。）',
      '“错误”必须改；“提醒”请过目；“待人工确认”的，核实后在清单的 `attest` 下写明规则、确认人和日期。怎样写，用 `dossier explain` 加方括号里的规则编号查看。',
      '给领导和其他同事看的报告，写成一个网页，双击就能打开，可以打印：',
    ],
    pageAfter: '写法上的小毛病（全角冒号、电话没加引号、路径里的反斜杠、漏写的填写项）可以自动改，改之前先给您看：',
    fixAfter:
      '看过没有问题，加上 `--yes` 再运行一次。改文件时想一边改一边看结果，用 `dossier validate --watch`，按 Ctrl-C 结束。',
    statusTitle: '看还差什么',
    statusBefore: '一屏说清还差什么、谁去办、还剩几天：',
    statusAfter: '截止时间和倒排的安排，可以导入手机或 Outlook 的日历：',
    sealTitle: '盖章、签字',
    seal: (rules) =>
      rules.length === 0
        ? ['这项征集的通知没有点明哪些材料要盖章；本单位另有规定的，按本单位的办。有哪些材料、谁来签，可以这样列出来：']
        : [
            `通知的要求：\n\n${rules.map((rule) => `- ${rule}`).join('\n')}`,
            '要盖章签字的材料、由谁盖、看到了什么、还差什么，这样列出来，加 `-o 清单.html` 可以打印出来带去盖章：',
          ],
    packTitle: '打包，核对',
    packBefore: '没有错误了，就打包。打包前会再检查一遍；有错误时不打包。',
    verifyAfter: '最后一行说完好，就可以报出。材料有改动的，重新打包，不要手工改压缩包。',
    sendTitle: '报出',
    send: (channel, to, portal) => {
      if (channel === 'email') {
        return [
          `发到 **${to.join('、')}**。\`bundle\` 里有一封以 \`.eml\` 结尾的邮件草稿，收件人、主题、附件都已备好：用邮件客户端打开，核对后由您发送。附件太大时会自动分成几封。`,
          '发送后：留好回执（`.receipt.json`）和发送记录；有退信就是没有送到，请重发。',
        ];
      }
      if (portal !== undefined) {
        return [
          `到 **${portal}** 填报。\`bundle\` 里的 \`填报单_Fill-in-sheet.html\` 按网页的顺序列出每一项，点一下复制一项，填好打勾；要上传的文件在 \`upload\` 文件夹里，按编号上传。`,
          '提交后：截图留存，并留好回执（`.receipt.json`）。',
        ];
      }
      return [
        '**征集通知没有写明报到哪里。** 请向主办方问清收件邮箱，写进清单的 `delivery:` 下的 `to:`，再打包；本工具不会替您猜一个地址。',
        '发送后：留好回执（`.receipt.json`）和发送记录。',
      ];
    },
    watchTitle: '这项征集最容易出错的地方',
    watchBefore: '以下各条都会检查：',
    gapsTitle: '通知没有写明的',
    gapsBefore: '以下各点本工具不替主办方作主，请自行问清：',
  },
  en: {
    title: (call) => `${call}: from nothing to what you send, in twenty minutes`,
    other: '中文',
    intro: (page) =>
      `For colleagues who have never used a command line. Go through it once and you have a submission that can be checked and packed; what takes time is preparing the papers. What the call asks, and where, is in [the rules explained](${page}).`,
    startTitle: 'Before you begin',
    start: [
      'There are three ways, and they give the same results:',
      '- **In a browser, with nothing to install.** Open `index.html` in the folder that a colleague made with `npm run build:web`, and drop the folder with your papers on the page: you get the report and the bundle. Nothing is uploaded. Where there is no `dossier.yaml` yet, fill in the form on the page.\n- **With one program file, without Node.** A colleague makes it with `npm run build:executable`; on Windows it is one `.exe`. It is not signed, so Windows warns the first time: choose "More info", then "Run anyway".\n- **With Node.js 20.17 or later.** In the folder of dossier, run `npm ci`, `npm run build` and `npm link`; then there is a command `dossier`.',
      'To open a command line: on Windows, go to the folder for your submission in Explorer, type `powershell` into the address bar and press Enter; on macOS, open Terminal. Of the lines below that begin with `$`, type what follows the `$` and press Enter.',
    ],
    initTitle: 'Start a submission',
    initBefore: 'Call the folder what you like; here it is my-submission:',
    initAsks: (call, labels) =>
      `Choose "${call}", then answer: ${labels.join('; ')}. Leave what you do not know empty for later, type \`<\` to go back, and stop whenever you like: it goes on where you were.`,
    initAfter:
      'Then `my-submission` has a manifest, `dossier.yaml`, and empty folders for the papers. The manifest says of each entry what belongs there and by which clause. Any text editor will do; a full-width colon or an odd space does no harm, for the check points it out and can mend it.',
    filesTitle: 'Put in the papers, fill in the manifest',
    filesBefore: 'Put each file into its folder, and name it under `materials:` in `dossier.yaml`:',
    filesHead: '| Paper | Folder | Clause |',
    filesAfter: [
      'Names may be Chinese or English: `dossier` numbers the files in the bundle and names them in both languages. Your own files stay as they are.',
      'Run what follows in the folder of the submission: first type `cd my-submission` and press Enter.',
    ],
    silent: 'the call does not say',
    checkTitle: 'Check',
    checkBefore:
      'Check as often as you like. Of each finding the report says where it is, what is asked, by which clause, and what to do, such as:',
    checkAfter: [
      '(`--as-of` rehearses a day while the call is open; while it is, leave it out.)',
      'Errors have to be mended; look at warnings; for what a person has to confirm, name the rule, the person and the day under `attest` in the manifest once it is verified. `dossier explain` with the rule in square brackets shows how.',
      'For others to read there is a page that opens with a double click and can be printed:',
    ],
    pageAfter:
      'Slips of writing (full-width colons, phone numbers without quotes, backslashes in paths, missing keys) can be mended for you, and are shown first:',
    fixAfter:
      'If you agree, run it again with `--yes`. To see the results while you edit, use `dossier validate --watch`; Ctrl-C ends it.',
    statusTitle: 'See what remains',
    statusBefore: 'One screen: what remains, for whom, and how many days are left:',
    statusAfter: 'The deadlines, and a plan up to them, for the calendar of your phone or Outlook:',
    sealTitle: 'Seals and signatures',
    seal: (rules) =>
      rules.length === 0
        ? [
            'The call names no paper that has to be sealed; where your own organisation asks for it, follow its rules. Which papers there are, and who signs, is listed by:',
          ]
        : [
            `The call asks:\n\n${rules.map((rule) => `- ${rule}`).join('\n')}`,
            'Which papers need whose seal or signature, what was seen and what is missing is listed by this; with `-o list.html` as a page to print and take along:',
          ],
    packTitle: 'Pack, and verify',
    packBefore: 'Once there are no errors, pack. It checks once more, and does not pack while an error stands.',
    verifyAfter:
      'When the last line says that it is sound, it can be sent. After a change, pack again; do not change the zip by hand.',
    sendTitle: 'Send it',
    send: (channel, to, portal) => {
      if (channel === 'email') {
        return [
          `It goes to **${to.join(', ')}**. In \`bundle\` there is a draft that ends in \`.eml\`, with recipient, subject and attachment: open it in your mail program, look it over, and send it yourself. Where the attachment is too large, there are several.`,
          'Afterwards: keep the receipt (`.receipt.json`) and the sent mail. If it bounces, it has not arrived: send it again.',
        ];
      }
      if (portal !== undefined) {
        return [
          `It is filled in at **${portal}**. \`填报单_Fill-in-sheet.html\` in \`bundle\` lists each entry in the order of the web form: a click copies it, a tick remembers it. The files to upload are in \`upload\`, numbered.`,
          'Afterwards: keep a screenshot, and the receipt (`.receipt.json`).',
        ];
      }
      return [
        '**The call does not say where submissions go.** Ask the organiser for the address, put it under `delivery:` as `to:` in the manifest, and pack then; the tool never makes up an address.',
        'Afterwards: keep the receipt (`.receipt.json`) and the sent mail.',
      ];
    },
    watchTitle: 'Where most goes wrong with this call',
    watchBefore: 'All of these are checked:',
    gapsTitle: 'What the call does not say',
    gapsBefore: 'The tool does not decide these for the organiser; ask:',
  },
};
