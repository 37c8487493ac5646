import { useQuery } from '@tanstack/react-query';
import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { TodayRow } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { wallTime } from '../../dates';
import { tellingQuery } from '../../parts/deputy-field';
import { ProblemNotice } from '../../parts/problem-notice';
import { useAct } from '../../parts/use-act';
import { useSession } from '../../session/session';
import { DelegateDialog } from './delegate-dialog';
import { delegationWords } from './delegation-words';

/** To whom a row was given, or by whom. */
export function DelegatedNote({ row: { delegated } }: { readonly row: TodayRow }): ReactNode {
  const t = useWords(delegationWords);
  const { zone } = useSession().person;
  if (delegated === null) return null;
  const { byReader, person, reason, since } = delegated;
  const [day = ''] = wallTime(since, zone).split(' ');
  return (
    <div className="who strong">{byReader ? t.given(person, day, reason) : t.taken(person, day, reason)}</div>
  );
}

/** What else may be done with a row of one's own: give it to a colleague, where there is one, or take it back. */
export function RowMenu({ row }: { readonly row: TodayRow }): ReactNode {
  const t = useWords(delegationWords);
  const say = useSay();
  const [giving, setGiving] = useState(false);
  const back = useAct<string, unknown>(
    (id, headers) =>
      answered(
        api.POST('/api/v1/me/delegations/{id}/end', { params: { path: { id } }, headers: { ...headers } }),
      ),
    [['today'], ['delegations']],
  );
  const telling = useQuery(tellingQuery);
  const given = row.delegated?.byReader === true ? row.delegated : undefined;
  // To nobody beside the reader, nothing can be given.
  if (!given && telling.data?.deputies.length === 0) return null;
  const items = [
    { key: 'give', label: given ? t.another : t.delegate, onClick: () => setGiving(true) },
    ...(given ? [{ key: 'back', label: t.takeBack, onClick: () => back.mutate(given.id) }] : []),
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button
          type="text"
          loading={back.isPending}
          icon={<MoreOutlined aria-hidden />}
          aria-label={t.more(say(row.what))}
        />
      </Dropdown>
      {back.isError && <ProblemNotice error={back.error} />}
      {giving && <DelegateDialog row={row} onClose={() => setGiving(false)} />}
    </>
  );
}
