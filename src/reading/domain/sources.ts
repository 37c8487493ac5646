/** As what a file is read; `mail_with_files` gives the files that came with the mail as well. */
export type TextSource =
  'pdf' | 'docx' | 'xlsx' | 'pptx' | 'plain' | 'html' | 'mail' | 'mail_with_files' | 'table';

/** Why a file does not say what it holds: a word, never anything of the file. */
export type ReadingFailure =
  | 'text.file_too_large'
  | 'text.table_too_long'
  | 'text.too_slow'
  | 'text.too_much_memory'
  | 'text.locked'
  | 'text.unreadable';
