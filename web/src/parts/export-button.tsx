import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useLanguage, useSay, useWords } from '../i18n/language';
import { exportWords } from './export-words';
import { ProblemNotice } from './problem-notice';
import { type Export, type ExportedPaper, type ExportFormat, useExport } from './use-export';

const RecentExports = lazy(() =>
  import('./recent-exports').then(({ RecentExports: shown }) => ({ default: shown })),
);

const formats: readonly ExportFormat[] = ['pdf', 'docx', 'xlsx', 'csv', 'html'];

/** "Export what I see": the list or thing on the screen as a file or to the printer, in the reader's language or in both. */
export function ExportButton({
  paper,
  columns,
  label,
}: {
  readonly paper: ExportedPaper;
  /** What of a list is shown when it is exported; all its paper has unless said. */
  readonly columns?: readonly string[] | undefined;
  /** What is exported, where it is no list. */
  readonly label?: string;
}): ReactNode {
  const t = useWords(exportWords);
  const say = useSay();
  const { language } = useLanguage();
  const [recent, setRecent] = useState(false);
  const { ask, cancel, now, isUnderWay, error } = useExport(paper);
  const tongues = { one: language, both: 'both' } as const;
  const group = (key: keyof typeof tongues, name: string) => ({
    key,
    type: 'group' as const,
    label: name,
    children: formats.map((format) => ({
      key: `${key} ${format}`,
      label: format === 'html' ? t.print : t[format],
    })),
  });
  const menu: MenuProps = {
    items: [
      group('one', t.inOne),
      group('both', t.sideBySide),
      { type: 'divider' },
      { key: 'recent', label: t.recent },
    ],
    onClick: ({ key }) => {
      const [tongue, chosen] = key.split(' ');
      const format = formats.find((one) => one === chosen);
      if (format === undefined) setRecent(true);
      else
        ask({
          format,
          language: tongue === 'both' ? tongues.both : tongues.one,
          ...(columns && { columns }),
        });
    },
  };
  return (
    <span className="export no-print">
      <span role="status" className="export-state">
        {isUnderWay ? t.underWay(now?.rows ?? 0) : now && ended(now, t, say)}
      </span>
      {isUnderWay && now && (
        <Button type="link" onClick={cancel}>
          {t.cancel}
        </Button>
      )}
      <Dropdown menu={menu} trigger={['click']} placement="bottomRight" disabled={isUnderWay}>
        <Button icon={<DownloadOutlined aria-hidden />} loading={isUnderWay}>
          {label ?? t.export}
        </Button>
      </Dropdown>
      {error && <ProblemNotice error={error} />}
      <Suspense>{recent && <RecentExports onClose={() => setRecent(false)} />}</Suspense>
    </span>
  );
}

/** How an export ended, in words. */
function ended(
  { status, format, fileName, because }: Export,
  t: ReturnType<typeof useWords<typeof exportWords>>,
  say: ReturnType<typeof useSay>,
): string {
  if (because) return say(because);
  if (status.id === 'cancelled') return t.cancelled;
  if (status.id !== 'ready') return say(status.name);
  return format === 'html' ? t.printReady : t.ready(fileName ?? '');
}
