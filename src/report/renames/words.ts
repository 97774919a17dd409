/** What is said about source files that get other names, in one language. */
export interface RenameWords {
  readonly nothing: string;
  readonly would: (files: number) => string;
  /** `undo`: the command that takes it back. */
  readonly done: (files: number, manifest: string, undo: string) => string;
  readonly wouldUndo: (files: number) => string;
  readonly undone: (files: number, manifest: string) => string;
}
