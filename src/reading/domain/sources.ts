/** How what a file says is got out of it; of a `letter`, which is a mail, the files that came with it as well. */
export type TextSource = 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'plain' | 'html' | 'mail' | 'letter' | 'table';

/** Why a file does not say what it holds: a word, never anything of the file. */
export type ReadingFailure =
  | 'text.file_too_large'
  | 'text.table_too_long'
  | 'text.too_slow'
  | 'text.too_much_memory'
  | 'text.locked'
  | 'text.unreadable';
