/**
 * SQL of the different values of `value` among the rows of `from` where something is so, in a column `value`: it steps from one to the
 * next through an index on what `where` fixes and the value, and reads one row for each.
 */
export function eachValue(value: string, from: string, where: string): string {
  const least = (beyond: string): string =>
    `SELECT ${value} AS value FROM ${from} WHERE ${where} AND ${value} ${beyond} ORDER BY ${value} LIMIT 1`;
  return `WITH RECURSIVE each_value AS (
    (${least('IS NOT NULL')})
    UNION ALL SELECT (${least('> each_value.value')}) FROM each_value WHERE each_value.value IS NOT NULL)
  SELECT value FROM each_value WHERE value IS NOT NULL`;
}
