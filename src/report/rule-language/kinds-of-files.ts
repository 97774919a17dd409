import type { KindWords } from './kind-words.ts';

/** Kinds that look into files. */
export const fileKinds: Readonly<Record<string, KindWords>> = {
  file: {
    what: {
      zh: '文件的格式、大小、页数，图片和视频的规格。',
      en: 'Format, size and pages of a file; what pictures and films are like.',
    },
    params: {
      formats: { zh: '可以是哪些格式。', en: 'The formats that it may have.' },
      opens: { zh: 'true：要能打开。', en: 'true: it has to open.' },
      bytes: {
        zh: '大小（字节）：min、max；near 为从这里起提醒。',
        en: 'Bytes: min, max; near: from here on one is warned.',
      },
      pages: {
        zh: '页数：min、max；from、to 写标题的，只数从 from 那一页起到 to 之前的，标题也可以是清单中写着标题的一项。',
        en: 'Pages: min, max; with headings in from and to, only the pages from the one up to the other count. A heading may also be an answer that holds it.',
      },
      pixels: {
        zh: '图片或画面的像素：宽（width）、高（height）、长边（long_side）、短边（short_side）、总像素（total），各写正好多少，或者 at_least、at_most 等界限。不低于 1080p、横竖不限，写 { short_side: { at_least: 1080 } }。',
        en: 'Pixels of a picture or film: width, height, long_side, short_side and total, each exactly so many, or limits such as at_least. At least 1080p, whichever way it is held: { short_side: { at_least: 1080 } }.',
      },
      aspect: { zh: '宽高比，如 16:9。', en: 'Width to height, such as 16:9.' },
      seconds: {
        zh: '视频时长（秒）：min 不少于，max 不超过。',
        en: 'How long a film is, in seconds: min at least, max at most.',
      },
      dpi: { zh: '图片分辨率。', en: 'The resolution of a picture.' },
      colours: { zh: '图片的颜色模式。', en: 'The colour modes that a picture may have.' },
      progressive: { zh: 'true：视频要逐行扫描。', en: 'true: the film is not interlaced.' },
      subtitles: {
        zh: '字幕：语言，以及字幕文件放在哪一类材料。',
        en: 'Subtitles: their languages, and the slot of the subtitle files.',
      },
    },
    example: 'kind: file\nslots: [case]\nformats: [pdf]\npages: { max: 10 }',
  },
  preflight: {
    what: { zh: '细看 PDF：有没有密码、空白页、缺字体等。', en: 'A close look at a PDF.' },
    params: {
      without: { zh: '不能有的毛病。', en: 'What it must be free of.' },
      dpi: { zh: '页面里图片的最低分辨率。', en: 'The least resolution of pictures on its pages.' },
    },
    example: 'kind: preflight\nslots: [case]\nwithout: [restrictions, blank-pages]',
  },
  layout: {
    what: { zh: 'PDF 的版面：纸张、页边距、字体字号、行距。', en: 'How the pages of a PDF are laid out.' },
    params: {
      pages_from: { zh: '从第几页看起。', en: 'The first page that is looked at.' },
      pages_to: { zh: '看到第几页为止。', en: 'The last page that is looked at.' },
      page_size: { zh: '纸张大小。', en: 'The size of the paper.' },
      orientation: { zh: '纵向或横向。', en: 'Upright or lying pages.' },
      text_box: { zh: '版心的宽、高（毫米）。', en: 'The box that holds the text, in millimetres.' },
      margins: { zh: '页边距（毫米）。', en: 'Margins, in millimetres.' },
      headers: { zh: '页眉、页脚怎样处理。', en: 'What becomes of headers and footers.' },
      fonts: {
        zh: '字体和最小字号；families 只列名称的，不限字号，也不得用别的字体，Nimbus* 指名称这样开头的各种字体。',
        en: 'Fonts and their least size; families as a bare list asks no size and allows no others, and Nimbus* stands for all whose names begin so.',
      },
      line_pitch: {
        zh: '行距的下限和上限（磅）。',
        en: 'How far lines stand apart at least (min) and at most (max), in points.',
      },
      lines_per_inch: { zh: '每英寸至多几行。', en: 'How many lines an inch may have.' },
      chars_per_inch: { zh: '每英寸至多几个字符。', en: 'How many characters an inch may have.' },
      exempt_share: {
        zh: '多小的一部分文字可以不合要求（0 到 1）。',
        en: 'The share of the text that may be otherwise, 0 to 1.',
      },
      page_numbers: { zh: 'true：要有页码。', en: 'true: pages have numbers.' },
      hyperlinks: { zh: 'false：不能有指向文件之外的链接。', en: 'false: no links lead out of the file.' },
    },
    example: 'kind: layout\nslots: [case]\norientation: portrait\npage_numbers: true',
  },
  form: {
    what: { zh: 'Word 表格填好了，没有留下修订和批注。', en: 'A Word form is filled in, and free of traces of work.' },
    params: {
      without: { zh: '不能留下的痕迹。', en: 'What must not be left in it.' },
      optional: { zh: '可以空着的格子，写它的名称。', en: 'The entries that may stay blank, by their labels.' },
      required: { zh: '必须填的格子，写它的名称。', en: 'The entries that must be filled in, by their labels.' },
    },
    example: 'kind: form\nslots: [form]\nwithout: [blanks, tracked-changes, comments]',
  },
  text: {
    what: { zh: '文字里有什么、没有什么，是什么语言。', en: 'What a text says, must not say, and in which language.' },
    params: {
      within: { zh: '只看这些标题之一下面的内容。', en: 'Only what stands under one of these headings is looked at.' },
      headings: { zh: '文件里要有这些标题。', en: 'Headings that have to be there.' },
      heading_count: {
        zh: '不论写什么，要有几个不同的标题：min、max；按标题样式、PDF 的标签或书签数。',
        en: 'How many different headings there are, whatever they say: min, max; by heading styles, tags or bookmarks.',
      },
      in_order: { zh: 'true：标题要按这个次序。', en: 'true: the headings stand in this order.' },
      mentions_all: { zh: '每个词都要出现。', en: 'Word lists of which every word has to occur.' },
      urls: { zh: 'none：不能有网址。', en: 'none: no web addresses.' },
      language: { zh: '用哪种语言写。', en: 'The language in which it is written.' },
      min_share: { zh: '这种语言至少占多少（0 到 1）。', en: 'The least share of that language, 0 to 1.' },
      mentions_any: { zh: '至少提到词表里的一个词。', en: 'Lists of words, of which it mentions at least one.' },
      mentions_each: { zh: '把这个填写项的每个值都提到。', en: 'An answer, each of whose values it mentions.' },
      must_not: { zh: '不能出现的词，写词表的编号。', en: 'Lists of words that it must not have.' },
      placeholders: { zh: '“待补充”一类的占位词，写词表的编号。', en: 'Lists of words that only hold a place.' },
      number: { zh: 'true：要有数字。', en: 'true: it has a figure.' },
      names_category: { zh: 'true：写明所申报的类别。', en: 'true: it names the category.' },
      no_id_numbers: { zh: 'true：不能有身份证号。', en: 'true: it has no identity numbers.' },
    },
    example: 'kind: text\nof: [fields.impact]\nnumber: true',
  },
  references: {
    what: { zh: '文中提到的附件、图表都有。', en: 'The annexes and figures that a text names are there.' },
    params: {
      annexes: { zh: '附件放在哪类材料。', en: 'The slots that hold the annexes.' },
      captions: {
        zh: 'true：提到的图、表要有图题、表题。',
        en: 'true: figures and tables that are named have captions.',
      },
    },
    example: 'kind: references\nslots: [case]\nannexes: [annex]',
  },
  forms: {
    what: { zh: '同一份材料的几种格式都有。', en: 'Each item is there in several formats.' },
    params: { forms: { zh: '每份材料都要有的格式。', en: 'The formats in which each item has to be there.' } },
    example: 'kind: forms\nslots: [form]\nforms: [docx, pdf]',
  },
  figures: {
    what: { zh: '清单里的数字和文件里的一致。', en: 'Figures of the manifest agree with those in the files.' },
    params: { of: { zh: '列出数字的填写项。', en: 'The entry that lists the figures.' } },
    example: 'kind: figures\nof: fields.figures\nslots: [case]',
  },
  agree: {
    what: {
      zh: '两份文件内容相同，如 Word 版和盖章扫描件。',
      en: 'Two files say the same, such as a Word file and its sealed copy.',
    },
    params: {
      text_at_least: {
        zh: '前一份的文字至少有多大一部分（0 到 1）在后一份里；不足的须人工确认。',
        en: 'The share of the one text, 0 to 1, that has to stand in the other; less is for a person to decide.',
      },
      original: { zh: '原件是哪类材料。', en: 'The slots of the original.' },
      copies: { zh: '副本是哪类材料。', en: 'The slots of the copies.' },
      same_pages: { zh: 'true：页数也要相同。', en: 'true: they have equally many pages.' },
    },
    example: 'kind: agree\noriginal: [form]\ncopies: [scan]',
  },
  translation: {
    what: { zh: '中英文的数字、日期对得上。', en: 'Figures and days agree in both languages.' },
    params: {
      original: { zh: '原文是哪类材料。', en: 'The slots of the original.' },
      translations: { zh: '译文是哪类材料。', en: 'The slots of the translations.' },
    },
    example: 'kind: translation\nof: [fields.summary]',
  },
  answers: {
    what: { zh: '清单里的答案在文件里也是这样写的。', en: 'The answers of the manifest stand in the file too.' },
    params: {},
    example: 'kind: answers\nof: [applicant.name]\nslots: [form]\nlanguage: zh',
  },
  name: {
    what: { zh: '文件名中英文都有。', en: 'File names have both languages.' },
    params: {
      bilingual: { zh: 'true：中英文都要有。', en: 'true: it is in Chinese and in English.' },
      template: {
        zh: '要写成的样子，如 {applicant.zh}+{fields.title.zh}。可有可无的放在方括号里，如 [-{fields.version}]：没有填写时，连同方括号里的其他字一起不写。',
        en: 'What it has to look like, such as {applicant.zh}+{fields.title.zh}. What may be missing stands in square brackets, such as [-{fields.version}]: where it isn’t filled in, nothing within them is written.',
      },
      separators: {
        zh: '模板里的分隔符还可以换成这些。',
        en: 'What may stand in the place of the separators of the template.',
      },
      characters: { zh: '只能用哪些字符。', en: 'The characters that it may have.' },
      also: { zh: '此外还可以用的字符。', en: 'Characters that are allowed as well.' },
      unit: {
        zh: '长度按 characters（字符）还是 bytes（字节）计。',
        en: 'Whether its length is counted in characters or bytes.',
      },
      numbered: { zh: 'true：从 01 起连续编号。', en: 'true: numbered from 01 on, without gaps.' },
      no_personal_data: {
        zh: '不能有身份证号、电话：warn 提醒，forbid 不符。',
        en: 'No identity or telephone numbers: warn of them, or forbid them.',
      },
      single_spaces: { zh: 'true：不能有连续的空格。', en: 'true: no two spaces in a row.' },
      unique: { zh: 'true：不能重名。', en: 'true: no two are the same.' },
    },
    example: 'kind: name\nslots: [case]',
  },
  order: {
    what: { zh: '材料的先后次序。', en: 'The order of materials.' },
    params: {
      first: { zh: '排在前面的材料。', en: 'The slots that come first.' },
      later: { zh: '排在后面的材料。', en: 'The slots that come later.' },
      grouped: { zh: '同类要排在一起的材料。', en: 'The slots whose materials stand together.' },
    },
    example: 'kind: order\nfirst: [form]\nlater: [case]',
  },
  seal: {
    what: { zh: '盖了章、签了字；由人确认。', en: 'It is sealed or signed, which a person confirms.' },
    params: {
      by: { zh: '由谁盖章或签字。', en: 'Who seals or signs.' },
      mark: { zh: 'seal 盖章（不写就是它），signature 签字。', en: 'seal (the usual), or signature.' },
      where: { zh: '盖在哪里。', en: 'Where it goes.' },
    },
    example:
      'kind: seal\nslots: [form]\nstatement: { zh: 印章清晰, en: The seal is legible }\nby: { zh: 申报单位, en: the applicant }',
  },
};
