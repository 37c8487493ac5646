import { type Refusal, refuse } from '../kernel/index.js';
import { RefusedError } from '../platform/index.js';

/** How many of one person's may be under way at once. */
export const underWayAtMost = 5;

export const tooManyUnderWay = (): RefusedError =>
  new RefusedError(
    refuse(
      'export.too_many',
      `${String(underWayAtMost)} of your exports are under way already; wait until one of them has ended, or cancel it.`,
      `您已有 ${String(underWayAtMost)} 个导出正在进行，请待其中之一完成，或先取消。`,
    ).refusal,
    429,
    5,
  );

export const notReady = (): RefusedError =>
  new RefusedError(
    refuse(
      'export.not_ready',
      'There is no file: the export is not finished, or ended without one.',
      '尚无文件：导出未完成，或未生成文件即已结束。',
    ).refusal,
  );

/** One sentence for both reasons: which of them it was may tell what is not to be told. */
export const gone = (): RefusedError =>
  new RefusedError(
    refuse(
      'export.gone',
      'The file is no longer kept: a day has passed, or what you may see has changed since. Export it again.',
      '文件已不再保留：已逾一日，或您可查看的内容此后有变。请重新导出。',
    ).refusal,
  );

export const failed = refuse(
  'export.failed',
  'The export could not be made. Try again; if it fails again, tell whoever runs the system.',
  '导出未能完成，请重试；如仍失败，请告知系统管理员。',
).refusal;

export const tooMuch = refuse(
  'export.too_much',
  'The paper is too long for this format. Narrow the list, or take XLSX or CSV.',
  '内容过长，无法生成此格式。请先筛选列表，或改用 XLSX、CSV。',
).refusal;

/** Signs the fonts of a PDF do not have; twenty are named. */
export const unwritable = (signs: readonly string[]): Refusal => {
  const named = signs.slice(0, 20).join(' ');
  return refuse(
    'export.unwritable',
    `This cannot be written as PDF, whose fonts lack these signs: ${named}. Take DOCX, XLSX, CSV or the page to print.`,
    `无法生成 PDF：字体缺少以下字符：${named}。请改用 DOCX、XLSX、CSV 或打印页面。`,
  ).refusal;
};

export const noLongerTheirs = refuse(
  'export.no_longer_theirs',
  'What was to be exported is not there for you now.',
  '拟导出的内容现已不可查看。',
).refusal;
