import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { useWords } from '../../i18n/language';
import { Answer } from '../../parts/answer';
import { accountWords } from './account-words';
import { MakeToken } from './make-token';
import { NewToken } from './new-token';
import { RevokeDialog } from './revoke-dialog';
import { TokensTable } from './tokens-table';

type Token = components['schemas']['TokenView'];
type TokenMade = components['schemas']['NewTokenView'];

const key = ['tokens'] as const;

/** Tokens for programs that act as the reader: make, show once, revoke. */
export function Tokens(): ReactNode {
  const t = useWords(accountWords);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<TokenMade | undefined>();
  const [revoking, setRevoking] = useState<Token | undefined>();
  const tokens = useQuery({ queryKey: key, queryFn: () => answered(api.GET('/api/v1/tokens')) });
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{t.tokens}</h2>
        <Button onClick={() => setMaking(true)}>{t.makeToken}</Button>
      </div>
      <p className="quiet">
        {t.tokensHint} <Link to="/account/api">{t.apiSteps}</Link>
      </p>
      <Answer query={tokens} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t.noTokens}</p>
          ) : (
            <TokensTable rows={items} onRevoke={setRevoking} />
          )
        }
      </Answer>
      {making && (
        <MakeToken
          touches={[key]}
          onMade={(token) => {
            setMaking(false);
            setMade(token);
          }}
          onClose={() => setMaking(false)}
        />
      )}
      {made && <NewToken made={made} onClose={() => setMade(undefined)} />}
      {revoking && (
        <RevokeDialog
          title={t.revokeToken(revoking.name)}
          what={t.revokeWhat}
          touches={[key]}
          send={() => api.DELETE('/api/v1/tokens/{id}', { params: { path: { id: revoking.id } } })}
          onClose={() => setRevoking(undefined)}
        />
      )}
    </section>
  );
}
