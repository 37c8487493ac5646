import type { TextSource } from '../../reading/index.js';

/** A kind of file that is taken in. */
export interface FileKind {
  readonly mediaType: string;
  /** What its first bytes may say it is; none: text, which has no mark of its own. */
  readonly marks: readonly string[];
  /** A part by which it is known within its archive; makers number it as they like. */
  readonly part?: RegExp;
  readonly text?: TextSource;
  /** With a password it lies in a file of the older kind (MS-OFFCRYPTO). */
  readonly isLockedInCfb?: true;
  /** A browser shows it safely, in a sandbox. */
  readonly isShown?: true;
}

const cfb = ['application/x-cfb'];
const zip = ['application/zip'];
const office = (word: string, part: RegExp, text: TextSource): FileKind => ({
  mediaType: `application/vnd.openxmlformats-officedocument.${word}`,
  marks: [`application/vnd.openxmlformats-officedocument.${word}`, ...zip],
  part,
  isLockedInCfb: true,
  text,
});
/** What WPS Office writes: an archive of today, or a file of the older kind. */
const wps = (name: string): FileKind => ({
  mediaType: `application/wps-office.${name}`,
  marks: [...cfb, ...zip],
});

/** The kinds of file that are taken in, by extension. Nothing that runs, and nothing that cannot be looked through. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  pdf: { mediaType: 'application/pdf', marks: ['application/pdf'], text: 'pdf', isShown: true },
  docx: office('wordprocessingml.document', /^word\/[^/]+\.xml$/i, 'docx'),
  xlsx: office('spreadsheetml.sheet', /^xl\/[^/]+\.xml$/i, 'xlsx'),
  pptx: office('presentationml.presentation', /^ppt\/[^/]+\.xml$/i, 'pptx'),
  ofd: { mediaType: 'application/ofd', marks: zip, part: /^OFD\.xml$/i },
  wps: wps('wps'),
  et: wps('et'),
  dps: wps('dps'),
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

/** A name of no more bytes in UTF-8 than systems keep, its extension whole and no character cut in two. */
export function cutName(name: string, mostBytes: number): string {
  const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const stem = Array.from(name.slice(0, name.length - ending.length));
  let left = mostBytes - bytesOf(ending);
  const end = stem.findIndex((sign) => (left -= bytesOf(sign)) < 0);
  return `${(end < 0 ? stem : stem.slice(0, end)).join('')}${ending}`;
}

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

/** Whether content is of the kind its name promises; `mark` is what its first bytes say, none where they say nothing. */
export function agrees(kind: FileKind, mark: string | undefined, isText: boolean): boolean {
  if (kind.marks.length > 0) return mark !== undefined && kind.marks.includes(mark);
  // Some texts begin as something else would; what matters is that they are text.
  return isText && (mark === undefined || mark.startsWith('text/') || mark === 'application/xml');
}
