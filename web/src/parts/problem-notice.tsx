import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { useWords } from '../i18n/language';
import { partWords } from './part-words';

/** An error as a sentence with what to change; with a way to try again where there is one. */
export function ProblemNotice({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}): ReactNode {
  const t = useWords(partWords);
  const problem = asProblem(error);
  const away = problem === undefined || problem.status === 0;
  const title = problem?.title ? problem.title : onRetry ? t.failed : t.notDone;
  const faults = problem?.faults ?? [];
  const mayHelp = problem?.status !== 403;
  return (
    <Alert
      className="problem"
      type="error"
      showIcon
      role="alert"
      title={title}
      description={
        <>
          {faults.length > 1 ? (
            <ul>
              {faults.map(({ pointer, detail }) => (
                <li key={pointer + detail}>{detail}</li>
              ))}
            </ul>
          ) : (
            <p>{away ? t.offline : (faults[0]?.detail ?? problem.detail)}</p>
          )}
          {problem !== undefined && problem.status >= 500 && problem.requestId !== null && (
            <p className="quiet">{t.requestId(problem.requestId)}</p>
          )}
        </>
      }
      {...(onRetry &&
        mayHelp && {
          action: (
            <Button size="small" onClick={onRetry}>
              {t.retry}
            </Button>
          ),
        })}
    />
  );
}

/** A page that failed to show. */
export function PageFailure({ error }: { readonly error: unknown }): ReactNode {
  const t = useWords(partWords);
  if (asProblem(error) !== undefined) {
    return (
      <>
        <h1 className="only-heard">{t.failed}</h1>
        <ProblemNotice error={error} onRetry={() => location.reload()} />
      </>
    );
  }
  return (
    <>
      <h1 className="only-heard">{t.failed}</h1>
      <Alert
        className="problem"
        type="error"
        showIcon
        title={t.broken}
        action={<Button onClick={() => location.reload()}>{t.reload}</Button>}
      />
    </>
  );
}
