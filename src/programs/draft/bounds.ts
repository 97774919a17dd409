/** How a number is a limit: `max` and `min` are allowed themselves (以内, 以上), `less` and `more` are not (不满, 超过). */
export type Bound = 'max' | 'min' | 'less' | 'more';

const NOT = '不(?:得|应|能|可|宜|要|允许)?';

/** Words before a number, with at most a few words between; those that say no come first. */
const BEFORE: readonly (readonly [Bound, string])[] = [
  ['max', `${NOT}(?:超过|多于|大于|高于|超出|长于)|至多|最多|最长|最大|最高|上限|限(?!制|于|期|时)|控制在|≤|<=`],
  ['min', `${NOT}(?:少于|低于|小于|短于)|至少|最少|最低|最小|下限|≥|>=`],
  ['more', '超过|超出|大于|高于|多于|突破|超(?=\\d)'],
  ['less', '低于|少于|小于|不足|不满|未满'],
  [
    'max',
    "(?:no|not) (?:more|longer|larger|greater|higher|later) than|(?:not|n't|never) (?:to )?(?:exceed|be (?:more|longer|larger|greater) than)|not exceeding|without exceeding|up to|at most|max(?:imum|\\.)?(?: \\w+){0,2}(?: of| is|:)?|(?:is |are |be )?limited to|limit(?: of| is|:)|within|≤",
  ],
  [
    'min',
    '(?:no|not) (?:less|fewer|smaller|lower|shorter) than|at least|min(?:imum|\\.)?(?: \\w+){0,2}(?: of| is|:)?|≥',
  ],
  ['more', 'more than|over|exceed(?:s|ing)?|surpass(?:es|ing)?|greater than|in excess of|above'],
  ['less', 'less than|fewer than|smaller than|under|below|shorter than'],
];
const FILLER =
  '(?:\\s|:|可以?|只?能|应|须|推荐|申报|报送|提交|选择?|填报?写?|报|列|为|是|在|约|共|累计|上传|提供|附|人民币|每个|the|a total of|a|about|USD|US\\$|RMB|[$¥€£]|be|of){0,4}';
const BEFORE_PATTERNS = BEFORE.map(([bound, words]) => ({ bound, regex: new RegExp(`(?:${words})${FILLER}$`, 'i') }));

const AFTER: readonly (readonly [Bound, RegExp])[] = [
  ['max', /^(?:\([^)]{0,20}\))?(?:\S{0,2})?(?:以内|之内|内(?![容部涵地蒙])|及?以下|为限|封顶|为上限)/],
  ['min', /^(?:\([^)]{0,20}\))?\S{0,2}?(?:及?以上|起(?![始草点来步])|为下限)/],
  ['max', /^[\s,(-]*(?:or (?:less|fewer|shorter|under|below)|max(?:imum)?\b|at most|limit\b)/i],
  ['min', /^[\s,(-]*(?:or (?:more|longer|above|over)|min(?:imum)?\b|at least)/i],
];

/** How far before a number the words that bound it begin at most. */
const REACH = 48;

/** How the words around a number bound it, and which characters say so. */
export function boundOf(
  text: string,
  start: number,
  end: number,
): { readonly bound: Bound; readonly start: number; readonly end: number } | undefined {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const after = text.slice(end, end + 32);
  for (const [bound, pattern] of AFTER) {
    const match = pattern.exec(after);
    if (match !== null) return { bound, start, end: end + match[0].length };
  }
  for (const { bound, regex } of BEFORE_PATTERNS) {
    const match = regex.exec(before);
    if (match !== null) return { bound, start: from + match.index, end };
  }
  return undefined;
}
