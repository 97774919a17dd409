/** The ways in which YAML can be malformed, as its reader names them. A test keeps the list equal to the reader's own. */
export type SyntaxCode =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'DUPLICATE_KEY'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'RESOURCE_EXHAUSTION'
  | 'TAB_AS_INDENT'
  | 'TAG_RESOLVE_FAILED'
  | 'UNEXPECTED_TOKEN';

/** What one kind of malformed YAML is (without its full stop, so that the place can follow) and how to mend it. */
export interface SyntaxSentence {
  readonly what: string;
  readonly fix: string;
}

/** The sentence for a code; IMPOSSIBLE says that the text can't be understood, which is true of unknown codes too. */
export function syntaxSentence(sentences: Readonly<Record<SyntaxCode, SyntaxSentence>>, code: string): SyntaxSentence {
  const known = Object.hasOwn(sentences, code) ? (code as SyntaxCode) : 'IMPOSSIBLE';
  return sentences[known];
}
