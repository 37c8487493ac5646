import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';
import { isCalendarDate, isCountry, isZone } from '../../kernel/index.js';

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

/** A property must be the code of a country or region of today, such as `CN`. What is no code at all, its pattern says. */
export const IsCountry = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isCountry',
      validator: {
        validate: (value: unknown) =>
          typeof value !== 'string' || !/^[A-Z]{2}$/.test(value) || isCountry(value),
        defaultMessage: buildMessage((each) => `${each}$property must be a country of ISO 3166-1`, options),
      },
    },
    options,
  );
