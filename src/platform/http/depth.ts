import { InvalidInputError } from '../errors.js';

/** No body of ours nests further; each step down costs stack in all that read it. */
const deepest = 32;

/** Whether a value nests lists and objects deeper than `limit`. Walks level by level, so no depth exhausts the stack. */
export function isDeeperThan(limit: number, value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= limit; depth++) {
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

/** The fault (422) of a body that nests deeper than anything the API takes; nothing where it does not. */
export const depthFault = (body: unknown): InvalidInputError | undefined =>
  isDeeperThan(deepest, body)
    ? new InvalidInputError([
        {
          pointer: '',
          because: {
            en: `The body nests deeper than ${deepest} levels.`,
            zh: `请求内容嵌套超过 ${deepest} 层。`,
          },
        },
      ])
    : undefined;
