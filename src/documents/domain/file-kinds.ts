/** How what a file says is got out of it. */
export type TextSource = 'pdf' | 'docx' | 'plain' | 'mail';

/** A kind of file that is taken in. */
export interface FileKind {
  readonly mediaType: string;
  /** What its first bytes may say it is; none: text, which has no mark of its own. */
  readonly marks: readonly string[];
  /** The part by which an Office document of today is known within its archive. */
  readonly part?: string;
  readonly text?: TextSource;
  /** A browser shows it safely, in a sandbox. */
  readonly isShown?: true;
}

const cfb = ['application/x-cfb'];
const zip = ['application/zip'];
const office = (word: string, part: string, text?: TextSource): FileKind => ({
  mediaType: `application/vnd.openxmlformats-officedocument.${word}`,
  marks: [`application/vnd.openxmlformats-officedocument.${word}`, ...zip],
  part,
  ...(text && { text }),
});

/** The kinds of file that are taken in, by extension. Nothing that runs, and nothing that cannot be looked through. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  pdf: { mediaType: 'application/pdf', marks: ['application/pdf'], text: 'pdf', isShown: true },
  docx: office('wordprocessingml.document', 'word/document.xml', 'docx'),
  xlsx: office('spreadsheetml.sheet', 'xl/workbook.xml'),
  pptx: office('presentationml.presentation', 'ppt/presentation.xml'),
  doc: { mediaType: 'application/msword', marks: cfb },
  xls: { mediaType: 'application/vnd.ms-excel', marks: cfb },
  ppt: { mediaType: 'application/vnd.ms-powerpoint', marks: cfb },
  msg: { mediaType: 'application/vnd.ms-outlook', marks: cfb },
  png: { mediaType: 'image/png', marks: ['image/png', 'image/apng'], isShown: true },
  jpg: { mediaType: 'image/jpeg', marks: ['image/jpeg'], isShown: true },
  jpeg: { mediaType: 'image/jpeg', marks: ['image/jpeg'], isShown: true },
  tif: { mediaType: 'image/tiff', marks: ['image/tiff'] },
  tiff: { mediaType: 'image/tiff', marks: ['image/tiff'] },
  zip: { mediaType: 'application/zip', marks: zip },
  txt: { mediaType: 'text/plain', marks: [], text: 'plain' },
  csv: { mediaType: 'text/csv', marks: [], text: 'plain' },
  eml: { mediaType: 'message/rfc822', marks: [], text: 'mail' },
};

/** The extension of a name, in lower case without the dot; empty where there is none. */
export const extensionOf = (name: string): string =>
  /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The kind a file name promises; none where such files are not taken in. */
export const kindOfName = (name: string): FileKind | undefined => {
  const extension = extensionOf(name);
  return Object.hasOwn(fileKinds, extension) ? fileKinds[extension] : undefined;
};

/** Whether browsers show files of a media type safely. */
export const isShown = (mediaType: string): boolean =>
  Object.values(fileKinds).some((kind) => kind.mediaType === mediaType && kind.isShown === true);

// Control characters, and those that turn the direction of writing so that a name reads other than it is.
const hostile = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff<>:"|?*/\\]/u;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Whether a name is one that every system can keep as it is: no path, no control characters, no tricks of direction. */
export const isPlainName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 255 &&
  !hostile.test(name) &&
  !reserved.test(name) &&
  !/^[. ]|[. ]$/.test(name);

/** Whether a name within an archive leads nowhere else and holds no tricks. */
export function isPlainPath(path: string): boolean {
  const steps = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
  return steps.length <= 32 && steps.every((step) => !/^\.{0,2}$/.test(step) && !hostile.test(step));
}

/**
 * Whether content is text as far as its beginning shows. A byte-order mark makes it UTF-16 or UTF-8; without one no byte may be
 * NUL or another control character that texts do not have.
 */
export function looksLikeText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  return !head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127);
}

/** Whether content is of the kind its name promises; `mark` is what its first bytes say, none where they say nothing. */
export function agrees(kind: FileKind, mark: string | undefined, head: Uint8Array): boolean {
  if (kind.marks.length > 0) return mark !== undefined && kind.marks.includes(mark);
  // Some texts begin as something else would; what matters is that they are text.
  return (
    (mark === undefined || mark.startsWith('text/') || mark === 'application/xml') && looksLikeText(head)
  );
}
