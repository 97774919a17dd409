/** One small pack, file by file; a test reads it as a pack and finds nothing wrong. */
export const PACK_EXAMPLES = {
  program: `pack: 1
id: example-award-2027
edition: "2027"
name: { zh: 示例奖（2027）, en: Example Award 2027 }
short: Example-Award-2027
source:
  title: { zh: 关于申报示例奖的通知, en: Notice on the Example Award }
  url: https://example.org/call
zone: Asia/Shanghai
categories:
  city: { zh: 城市, en: City }
  mobility: { zh: 出行, en: Mobility }
applicant_kinds:
  organ: { zh: 行政机关, en: Government organ }
  company: { zh: 企业, en: Company }
delivery:
  channel: email
  to: [award@example.org]
  subject: { zh: "示例奖+{applicant.zh}", en: "Example Award, {applicant.en}" }
names:
  bundle: "{category.zh}-{applicant.zh}-{fields.title.zh}"
  entry: "{number}+{title.zh}"
checked:
  on: 2027-01-15
  against: { zh: 通知原文, en: The text of the notice }
gaps:
  - zh: 通知没有说明视频的清晰度。
    en: The notice doesn’t say how sharp the video has to be.`,
  slots: `form:
  label: { zh: 申报表, en: Application form }
  folder: form
  clause: §2
evidence:
  label: { zh: 佐证材料, en: Evidence }
  folder: evidence
  scaffold: { city: 3, mobility: 2 }
  asks:
    year: { type: integer, label: { zh: 年份, en: Year } }
pledge:
  label: { zh: 承诺书, en: Pledge }
  folder: pledge
  seal: { at: §3, quote: 加盖公章 }
video:
  label: { zh: 视频, en: Video }
  folder: video
  scaffold: { default: 0 }`,
  fields: `title:
  type: bilingual
  names: title
  label: { zh: 项目名称, en: Project title }
  help: { zh: 中文不超过30字。, en: At most 30 characters in Chinese. }
stage:
  type: choice
  label: { zh: 进展, en: Stage }
  options:
    planned: { zh: 规划中, en: Planned }
    built: { zh: 已建成, en: Built }
    running: { zh: 已运行, en: Running }
open_day:
  type: date
  optional: true
  label: { zh: 投用日期, en: Opened on }
investment:
  type: number
  label: { zh: 投资金额（万元）, en: "Investment (10,000 yuan)" }
themes:
  type: list
  label: { zh: 主题, en: Themes }
  items: { type: text, label: { zh: 主题, en: Theme } }
people:
  type: list
  label: { zh: 完成人, en: Contributors }
  items:
    type: record
    label: { zh: 完成人, en: Contributor }
    keys:
      name: { type: text, names: person, label: { zh: 姓名, en: Name } }
      share: { type: number, optional: true, label: { zh: 贡献（%）, en: "Share (%)" } }`,
  lists: `themes: [绿色, 数字, 共享]
winners:
  supplied: lists/winners.csv
  column: 项目名称
  what: { zh: 往届获奖名单, en: Earlier winners }`,
  sheet: `title: { zh: 就绪表, en: Readiness sheet }
clause: §5
supports: [evidence]
score_max: 40
parts:
  - title: { zh: 评审维度, en: Dimensions }
    clause: §5
    dimensions:
      - id: novelty
        label: { zh: 创新性, en: Novelty }
        clause: { at: §5, quote: 创新性40分 }
        answers: [fields.title]
        rules: [title-given]
      - id: effect
        label: { zh: 实效性, en: Effect }
        clause: { at: §5, quote: 实效性40分 }
        answers: [fields.investment]
        claimed: { field: fields.stage, in: [built, running] }
        slots: [evidence]
        figures: true`,
} as const;

/** Each way to write a condition, with what it says. */
export const WHEN_EXAMPLES = [
  { when: '{ category: [city, mobility] }', zh: '类别是其中之一', en: 'the category is one of these' },
  { when: '{ field: applicant.kind, is: company }', zh: '申报单位是企业', en: 'the applicant is a company' },
  { when: '{ field: fields.stage, in: [built, running] }', zh: '选了其中之一', en: 'one of these was chosen' },
  { when: '{ field: fields.themes, includes: 绿色 }', zh: '列表里有这个词', en: 'the list has this word' },
  { when: '{ field: fields.open_day, present: true }', zh: '填了这一项', en: 'it is filled in' },
  { when: '{ field: fields.investment, more_than: 500 }', zh: '数大于500', en: 'the number is above 500' },
  { when: '{ field: fields.people, at_least: 2 }', zh: '列表至少有两项', en: 'the list has two items or more' },
  { when: '{ slot: video }', zh: '交了视频', en: 'there is a video' },
  {
    when: '{ all: [{ category: [city] }, { slot: video }] }',
    zh: '两条都成立；写在一个大括号里也一样',
    en: 'both hold, as they would within one pair of braces',
  },
  {
    when: '{ any: [{ category: [city] }, { field: applicant.kind, is: organ }] }',
    zh: '至少一条成立',
    en: 'one of them holds',
  },
  { when: '{ not: { field: applicant.kind, is: company } }', zh: '不是企业', en: 'it is no company' },
] as const;
