/** A row of a list of investigations as JSON gives it. Its firms are invented. */
export const aListedRow = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  investigation_number: '337-TA-9001',
  title: 'Certain Demo Widgets and Components Thereof',
  complainants: [{ name: 'Demo Widget Inc.', place: 'Dover, DE' }],
  complaint_filed: '2026-01-05',
  notice_date: '2026-02-10',
  institution_date: '2026-02-10',
  respondents: [
    { name: '示例科技 Demo Technology Co., Ltd.', place: 'Ningbo, China' },
    { name: 'Demo Electric Company, Inc.', place: 'Dover, DE' },
    { name: 'Demo Electric Company, Inc.', place: 'Xiamen, China' },
  ],
  respondent_list: 'partial',
  respondent_count: '',
  patents: ['9000001', 'B1 9000002'],
  unfair_acts: 'patent',
  relief_requested: 'LEO+CDO',
  citation: '91 FR 1234',
  later_events: '',
  source: 'https://example.test/notice',
  ...over,
});

/** The same list as CSV gives it: firms as `Name (Place); …`, patents with semicolons. */
export function asCsv(rows: readonly Record<string, unknown>[]): string {
  const flat = (value: unknown): string =>
    Array.isArray(value)
      ? value.map((entry) => (typeof entry === 'object' ? firm(entry as Firm) : String(entry))).join('; ')
      : typeof value === 'string'
        ? value
        : '';
  const columns = Object.keys(rows[0] ?? {});
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((row) => columns.map((column) => quoted(flat(row[column]))).join(','));
  return ['\ufeff' + columns.join(','), ...lines].join('\r\n');
}

interface Firm {
  readonly name: string;
  readonly place: string | null;
}
const firm = ({ name, place }: Firm): string => (place === null ? name : `${name} (${place})`);
