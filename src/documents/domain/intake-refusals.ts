import type { Bilingual } from '../../kernel/index.js';

/** Why a file is refused at its intake; each sentence says what to do instead. */
export const intakeRefusals = {
  'document.hash_differs': {
    en: 'What arrived is not the file whose SHA-256 was declared. Upload it again.',
    zh: '收到的内容与所声明的 SHA-256 不符，请重新上传。',
  },
  'document.wrong_kind': {
    en: 'The content is not what the extension of the file name says. Save the file in its own format and upload it again.',
    zh: '文件内容与扩展名不符，请以正确格式保存后重新上传。',
  },
  'document.macros': {
    en: 'The file holds macros. Save it without macros and upload it again.',
    zh: '文件含有宏，请另存为不含宏的格式后重新上传。',
  },
  'document.archive_broken': {
    en: 'The archive cannot be read, or its directory contradicts itself. Make it anew and upload it again.',
    zh: '压缩文件无法读取或目录自相矛盾，请重新制作后上传。',
  },
  'document.archive_too_many': {
    en: 'The archive holds more than 5,000 entries. Split it.',
    zh: '压缩文件所含条目超过 5,000 个，请拆分。',
  },
  'document.archive_too_large': {
    en: 'Unpacked, the archive would be larger than 4 GB or more than 200 times its size. Upload what is in it one by one.',
    zh: '压缩文件解压后将超过 4 GB，或超过其自身大小的 200 倍。请将其中文件逐个上传。',
  },
  'document.archive_nested': {
    en: 'The archive holds another archive. Unpack the inner one first.',
    zh: '压缩文件中嵌有另一压缩文件，请先将内层解压。',
  },
  'document.archive_names': {
    en: 'The archive holds a name that leads out of its folder or cannot be a file name. Make it anew with plain names.',
    zh: '压缩文件中含有指向目录之外或不合规的文件名，请以正常文件名重新制作。',
  },
  'document.archive_locked': {
    en: 'The archive is protected by a password, so nobody can look through it. Upload it without one.',
    zh: '压缩文件设有密码，无法检查，请去除密码后上传。',
  },
  'document.infected': {
    en: 'The virus scanner found something in the file. Have the computer it comes from looked at.',
    zh: '病毒扫描在文件中发现威胁，请检查文件来源的计算机。',
  },
  'document.no_longer_admitted': {
    en: 'Who uploaded it may no longer bring anything in here. Ask somebody who may.',
    zh: '上传人已无权在此提交文件，请由有权人员提交。',
  },
  'document.intake_failed': {
    en: 'The file could not be looked through. Upload it again; tell the administrator if it happens twice.',
    zh: '文件检查未能完成，请重新上传；如再次发生，请告知管理员。',
  },
} as const satisfies Readonly<Record<`document.${string}`, Bilingual>>;

/** One of the reasons. */
export type IntakeRefusal = keyof typeof intakeRefusals;

/** The words of a reason as it is kept. */
export const wordsOfRefusal = (code: string | null): Bilingual | null =>
  code !== null && code in intakeRefusals ? intakeRefusals[code as IntakeRefusal] : null;
