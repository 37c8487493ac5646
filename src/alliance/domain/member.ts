/** How large a firm is, by the words of 工信部联企业〔2011〕300号 (中小企业划型标准规定). */
export const firmSizes = ['large', 'medium', 'small', 'micro'] as const;
export type FirmSize = (typeof firmSizes)[number];
