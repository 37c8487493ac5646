import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type InputFault, InvalidInputError } from '../errors.js';

/** Every body, query and parameter is read by its class: unknown keys are refused, each fault has a pointer. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new InvalidInputError(faultsOf(errors)),
  });

const escape = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The faults of a tree of validation errors, outermost first. */
export function faultsOf(errors: readonly ValidationError[], above = ''): readonly InputFault[] {
  return errors.flatMap((error) => {
    const pointer = `${above}/${escape(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      pointer,
      because: { en: `${message}.`, zh: inChinese(rule, error.property, message) },
    }));
    return [...own, ...faultsOf(error.children ?? [], pointer)];
  });
}

const rulesInChinese: Readonly<Record<string, string>> = {
  isString: '必须是文本',
  isInt: '必须是整数',
  isNumber: '必须是数字',
  isBoolean: '必须是 true 或 false',
  isEmail: '必须是电子邮件地址',
  isUuid: '必须是标识符（UUID）',
  isArray: '必须是列表',
  isIn: '不在允许的取值之内',
  isCalendarDate: '必须是真实日期（YYYY-MM-DD）',
  isNotEmpty: '不能为空',
  isDefined: '必须填写',
  isLength: '长度不符合要求',
  minLength: '过短',
  maxLength: '过长',
  min: '过小',
  max: '过大',
  matches: '格式不正确',
  arrayMaxSize: '条目过多',
  arrayMinSize: '条目过少',
  whitelistValidation: '是未知字段',
  nestedValidation: '必须是对象',
  isObject: '必须是对象',
};

const limitsIn = (message: string): string => {
  const limits = message.match(/\d+/g);
  const values = message.includes('following values: ') ? message.split('following values: ')[1] : undefined;
  if (values !== undefined) return `（允许：${values}）`;
  return limits === null ? '' : `（${limits.join('–')}）`;
};

const inChinese = (rule: string, property: string, message: string): string =>
  `“${property}”${rulesInChinese[rule] ?? '不符合要求'}${limitsIn(message)}。`;
