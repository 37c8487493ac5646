import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema';
import { todayIn } from '../../clock';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { type Column, RowsTable } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { accountWords, scopeWords } from './account-words';

type Token = components['schemas']['TokenView'];

/** The reader's tokens in this alliance, with what each may do and until when. */
export function TokensTable({
  rows,
  onRevoke,
}: {
  readonly rows: readonly Token[];
  readonly onRevoke: (token: Token) => void;
}): ReactNode {
  const t = useWords(accountWords);
  const scopes = useWords(scopeWords);
  const { zone } = useSession().person;
  const columns: readonly Column<Token>[] = [
    {
      key: 'name',
      heading: t.tokenName,
      leads: true,
      cell: (token) => (
        <>
          <span className="strong">{token.name}</span> <TokenState token={token} />
        </>
      ),
    },
    {
      key: 'scopes',
      heading: t.scopes,
      cell: (token) => (
        <ul>
          {token.scopes.map((scope) => (
            <li key={scope}>
              {scopes[scope]} <span className="mono">{scope}</span>
            </li>
          ))}
        </ul>
      ),
    },
    { key: 'until', heading: t.expiresOn, width: '150px', cell: ({ expiresOn }) => expiresOn },
    {
      key: 'used',
      heading: t.lastUsed,
      width: '150px',
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t.neverUsed : wallTime(lastUsedAt, zone)),
    },
    {
      key: 'doing',
      heading: t.doing,
      width: '90px',
      cell: (token) =>
        token.revokedAt === null && (
          <Button size="small" danger onClick={() => onRevoke(token)}>
            {t.revoke}
          </Button>
        ),
    },
  ];
  return (
    <RowsTable
      label={t.tokens}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      toneOf={({ revokedAt }) => (revokedAt === null ? undefined : 'history')}
    />
  );
}

function TokenState({ token }: { readonly token: Token }): ReactNode {
  const t = useWords(accountWords);
  const { zone } = useSession().person;
  if (token.revokedAt !== null) return <Tag tone="past">{t.revoked}</Tag>;
  if (token.expiresOn < todayIn(zone)) return <Tag tone="past">{t.expired}</Tag>;
  return <Tag tone="ok">{t.inForce}</Tag>;
}
