import { Fragment, type ReactNode } from 'react';

/** A moment as it is written everywhere, or a day with or without its weekday. */
const moments =
  /((?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?\d{4}-\d\d-\d\d(?: \d\d:\d\d(?: GMT[+-]\d+(?::\d\d)?)?| 周.)?)/;

/** A text in which a moment or a day never goes over two lines: browsers break them behind a hyphen. */
export const Unbroken = ({ text }: { readonly text: string }): ReactNode =>
  text.split(moments).map((part, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{part}</Fragment>
    ) : (
      <span key={at} className="moment">
        {part}
      </span>
    ),
  );
