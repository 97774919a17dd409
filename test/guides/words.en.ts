import type { GuideWords } from './words.ts';

export const EN: GuideWords = {
  title: (call) => `${call}: from nothing to what you send, in twenty minutes`,
  other: '中文',
  intro: (page) =>
    `For colleagues who have never used a command line. Go through it once and you have a submission that is checked and packed; what takes time is preparing the papers. Every step below was taken in this order, from an empty folder. What the call asks, and where, is in [the rules explained](${page}).`,
  startTitle: 'Before you begin',
  start: [
    'There are three ways, and they give the same results:',
    '- **In a browser, with nothing to install.** Open `index.html` in the folder that a colleague made with `npm run build:web`, and drop the folder with your papers on the page: you get the report and the bundle. Nothing is uploaded. Where there is no `dossier.yaml` yet, fill in the form on the page.\n- **With one program file, without Node.** A colleague makes it with `npm run build:executable`; on Windows it is one `.exe`, which you rename to `dossier.exe`. It is not signed, so Windows warns the first time: choose "More info", then "Run anyway". See [how to install](../install.md).\n- **With Node.js 20.17 or later.** In the folder of dossier, run `npm ci`, `npm run build` and `npm link`; then there is a command `dossier`.',
    'To open a command line: on Windows, go to the folder for your submission in Explorer, type `powershell` into the address bar and press Enter; on macOS, open Terminal. Of the lines below that begin with `$`, type what follows the `$` and press Enter.',
  ],
  initTitle: 'Start a submission',
  initBefore: 'Call the folder what you like; here it is my-submission:',
  initAsks: (call, labels) =>
    `Choose "${call}", then answer: ${labels.join('; ')}. Leave what you do not know empty for later, type \`<\` to go back, and stop whenever you like: it goes on where you were.`,
  initAfter: [
    'Then `my-submission` has a manifest, `dossier.yaml`, and empty folders for the papers. All that follows is run in that folder, so go into it:',
  ],
  openTitle: 'See what is needed',
  openBefore:
    'Even before anything is filled in: what remains, for whom, and how many days are left. Look again at any time.',
  openAfter:
    '(`--as-of` rehearses that day; leave it out to check as of today.) For each requirement with its clause and what to do, there is `dossier validate`.',
  filesTitle: 'Put in the papers, fill in the manifest',
  filesBefore: 'Put each file into its folder:',
  filesHead: '| Paper | Folder | Clause |',
  silent: 'the call does not say',
  filesAfter:
    'Names may be Chinese or English: in the bundle the files are numbered and named in both languages. Your own files stay as they are. From WPS, save as `.docx` or export to PDF; `.wps` is not taken.',
  fillBefore:
    'Then fill in `dossier.yaml`: right-click it, "Open with", "Notepad". Above each place stands what belongs there and by which clause; write behind the colon. Save with Ctrl+S rather than "Save as", which may put `.txt` behind the name.',
  materialsBefore:
    'Papers are listed under `materials:`, one entry each, with folder and name; delete the entries that you do not need. Such as:',
  attestBefore:
    'What no program can judge, such as whether a seal is genuine or who owns the rights, a person verifies and puts a name to: under `attest:` at the end of the manifest, with the rule, who confirms it, and the day. Such as:',
  checkTitle: 'Check',
  checkBefore:
    'Check as often as you like. Each finding says where it is, why it counts, and what to do. Say the colon of the phone was typed full-width:',
  checkAfter:
    'Errors have to be mended; look at warnings; what a person has to confirm goes under `attest` once it is verified. To learn more about a rule, type `dossier explain` and the id in square brackets.',
  fixBefore:
    'Slips of writing (full-width marks, phone numbers without quotes, backslashes in paths, missing keys) can be mended for you. You see it first, and it is written once you agree:',
  fixAfter: 'To see the results while you edit, use `dossier validate --watch`; Ctrl-C ends it.',
  readyBefore: 'When all is mended, check again. It ends with:',
  pageBefore: 'For others to read there is a page that opens with a double click and can be printed:',
  sealTitle: 'Seals and signatures',
  seal: (rules) =>
    rules.length === 0
      ? [
          'The call names no paper that has to be sealed; where your own organisation asks for it, follow its rules. Whether a later phase asks for seals or signatures is shown by:',
        ]
      : [
          `The call asks:\n\n${rules.map((rule) => `- ${rule}`).join('\n')}`,
          'Which papers need whose seal or signature, what was seen and what is missing is listed by this; with `-o list.html` as a page to print and take along:',
        ],
  packTitle: 'Pack, and verify',
  packBefore: 'Once there are no errors, pack. It checks once more, and does not pack while an error stands.',
  verifyBefore: 'Then look at the bundle as whoever receives it can:',
  verifyAfter:
    'When the last line says that it is sound, it can be sent. After a change, pack again; do not change the zip by hand.',
  calendarBefore: 'The deadlines, and a plan up to them, for the calendar of your phone or Outlook:',
  sendTitle: 'Send it',
  send: (channel, to, portal) => {
    if (channel === 'email') {
      return [
        `It goes to **${to.join(', ')}**. In \`bundle\` there is a draft that ends in \`.eml\`, with recipient, subject and attachment: open it in Outlook or another mail program, look it over, and send it yourself. Where the attachment is too large, there are several. With webmail, which opens no \`.eml\`, write a new mail, copy recipient, subject and text from the file beside it that ends in \`.mail.txt\`, and attach the \`.zip\`.`,
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
};
