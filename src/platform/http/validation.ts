import { ValidationPipe } from '@nestjs/common';
import type { ValidationError, ValidationOptions } from 'class-validator';
import type { Bilingual } from '../../kernel/index.js';
import { type InputFault, InvalidInputError } from '../errors.js';
import { rulesInWords, unknownField } from './input-words.js';

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

/** The faults of a tree of validation errors, outermost first, each in words. */
export function faultsOf(errors: readonly ValidationError[], above = ''): readonly InputFault[] {
  return errors.flatMap((error) => {
    const pointer = `${above}/${escape(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      pointer,
      because: inWords(error, rule, message),
    }));
    // What is missing altogether breaks every rule of its field: it is told once.
    const once = new Map(own.map((fault) => [fault.because.en, fault]));
    return [...once.values(), ...faultsOf(error.children ?? [], pointer)];
  });
}

/** A sentence of a field's own, for where the table's would not say what to do: `@Min(1, saying({ en, zh }))`. */
export const saying = (because: Bilingual): ValidationOptions => ({ context: because });

/** What is told of a rule that an input breaks. */
function inWords({ property, contexts }: ValidationError, rule: string, message: string): Bilingual {
  const own = contexts?.[rule] as Bilingual | undefined;
  if (own !== undefined) return own;
  if (rule === 'whitelistValidation') return unknownField(property);
  const [said = '', values = ''] = message.replace(property, '').split('following values: ');
  const pattern = / match \/(.*)\/[a-z]* regular expression$/s.exec(said)?.[1];
  const says = rulesInWords[rule];
  return (
    says?.(said.match(/-?\d+/g) ?? [], pattern ?? (values === '' ? said : values.replaceAll(',', ', '))) ??
    unclear
  );
}

const unclear: Bilingual = { en: 'This cannot be taken as it is.', zh: '此项内容无法接受。' };
