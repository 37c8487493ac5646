import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { isCalendarDate, isZone } from '../../kernel/index.js';

/** A property must be a real day, `YYYY-MM-DD`. */
export const IsCalendarDate = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isCalendarDate',
      validator: {
        validate: isCalendarDate,
        defaultMessage: buildMessage((each) => `${each}$property must be a real day, YYYY-MM-DD`, options),
      },
    },
    options,
  );

/** A property must name a time zone, such as `Asia/Shanghai`. */
export const IsZone = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isZone',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && value.length <= 60 && isZone(value),
        defaultMessage: buildMessage((each) => `${each}$property must be an IANA time zone`, options),
      },
    },
    options,
  );
