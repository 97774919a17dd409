import type { GuideWords } from './words.ts';

export const ZH: GuideWords = {
  title: (call) => `${call}：从零到报出，二十分钟走一遍`,
  other: 'English',
  intro: (page) =>
    `写给没用过命令行的同事。跟着走一遍，就有一份检查过、打好包的申报；真正花时间的是准备材料。下面的每一步都是从一个空文件夹开始、照着做出来的。征集通知的要求和依据见[规则说明](${page})。`,
  startTitle: '准备',
  start: [
    '三种用法，任选一种，检查的结果完全一样：',
    '- **不装软件，用浏览器。** 打开同事给您的网页文件夹里的 `index.html`（由管电脑的同事用 `npm run build:web` 生成），把装材料的文件夹拖进去，就能看报告、打材料包。材料不上传。还没有 `dossier.yaml` 的，在网页里填表新建。\n- **不装 Node，用单个程序文件。** 由管电脑的同事用 `npm run build:executable` 生成，Windows 上是一个 `.exe`，拿到后请改名为 `dossier.exe`。程序没有签名，第一次运行时 Windows 会提示“已保护你的电脑”，点“更多信息”“仍要运行”。详见[安装](../install.md)。\n- **装了 Node.js 20.17 或更新版本。** 在 dossier 的文件夹里运行 `npm ci`、`npm run build`、`npm link`，就有了 `dossier` 命令。',
    '打开命令行：Windows 在资源管理器里进入要放申报的文件夹，在地址栏输入 `powershell` 再按回车；macOS 打开“终端”。下面以 `$` 开头的行，输入 `$` 后面的部分再按回车。',
  ],
  initTitle: '新建一份申报',
  initBefore: '文件夹名称随意，这里用 my-submission：',
  initAsks: (call, labels) =>
    `先选“${call}”，再回答：${labels.join('、')}。不知道的直接按回车，以后再填；输入 \`<\` 回到上一题；中途关掉也不要紧，下次接着填。`,
  initAfter: [
    '完成后，`my-submission` 里有一份申报清单 `dossier.yaml` 和放材料的空文件夹。以下命令都在这个文件夹里运行，先进去：',
  ],
  openTitle: '看要准备什么',
  openBefore: '什么都还没填的时候就可以看：还差什么、谁去办、还剩几天。以后随时再看。',
  openAfter: '（`--as-of` 是按那一天预演；按今天检查，不用写。）逐条的要求、依据和办法，用 `dossier validate` 看。',
  filesTitle: '放材料，填清单',
  filesBefore: '把文件放进对应的文件夹：',
  filesHead: '| 材料 | 文件夹 | 依据 |',
  silent: '通知没有写明',
  filesAfter:
    '文件名中文、英文都行：打包时会按顺序编号，并加上中英文名称，您的原文件不动。用 WPS 写的，请另存为 `.docx`，或“输出为 PDF”，不要交 `.wps`。',
  fillBefore:
    '再填 `dossier.yaml`：右键、“打开方式”、“记事本”。每一处上面都写着该填什么、依据哪一条，填在冒号后面。保存时直接按 Ctrl+S，不要另存为，免得名称后面多出 `.txt`。',
  materialsBefore: '材料写在 `materials:` 下面，一份材料一段，写上文件夹和文件名；用不着的段删掉。例如：',
  attestBefore:
    '有些事程序判断不了，例如印章真不真、权利归谁，要由人核实后签个名：写在清单最后的 `attest:` 下面，写明哪一条、谁确认、哪一天。例如：',
  checkTitle: '检查',
  checkBefore: '随时可以检查，想查几遍都行。每一条都写明在哪里、为什么、怎么办。比如电话那一行的冒号打成了全角：',
  checkAfter:
    '“错误”必须改；“提醒”请过目；“待人工确认”的，核实后写进 `attest`。想多了解一条，用 `dossier explain` 加方括号里的编号。',
  fixBefore:
    '写法上的小毛病（全角标点、电话没加引号、路径里的反斜杠、漏写的填写项）可以自动改，先给您看，您同意了才写：',
  fixAfter: '想一边改一边看结果，用 `dossier validate --watch`，按 Ctrl-C 结束。',
  readyBefore: '都改好了，再查一遍，最后一行是：',
  pageBefore: '给领导和其他同事看的报告，写成一个网页，双击就能打开，可以打印：',
  sealTitle: '盖章、签字',
  seal: (rules) =>
    rules.length === 0
      ? [
          '这项征集的通知没有点明哪些材料要盖章；本单位另有规定的，按本单位的办。以后的阶段有没有要盖章签字的，可以这样看：',
        ]
      : [
          `通知的要求：\n\n${rules.map((rule) => `- ${rule}`).join('\n')}`,
          '要盖章签字的材料、由谁盖、看到了什么、还差什么，这样列出来；加 `-o 清单.html` 可以打印出来带去盖章：',
        ],
  packTitle: '打包，核对',
  packBefore: '没有错误了，就打包。打包前会再检查一遍；有错误时不打包。',
  verifyBefore: '打好的包再核对一遍，和主办方收到后的做法一样：',
  verifyAfter: '最后一行说完好，就可以报出。材料有改动的，重新打包，不要手工改压缩包。',
  calendarBefore: '截止时间和倒排的安排，可以导入手机或 Outlook 的日历：',
  sendTitle: '报出',
  send: (channel, to, portal) => {
    if (channel === 'email') {
      return [
        `发到 **${to.join('、')}**。\`bundle\` 里有一封以 \`.eml\` 结尾的邮件草稿，收件人、主题、附件都已备好：用 Outlook、Foxmail 等邮件客户端打开，核对后由您发送。附件太大时会自动分成几封。用网页邮箱、打不开 \`.eml\` 的，新建一封邮件，照旁边以 \`.mail.txt\` 结尾的文本填收件人、主题和正文，把 \`.zip\` 作为附件。`,
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
};
