import type { QueryKey } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import type { components } from '../../api/schema';
import { todayIn } from '../../clock';
import { plusDays } from '../../dates';
import { useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FormDialog } from '../../parts/form-dialog';
import { useSession } from '../../session/session';
import { accountWords, scopeWords } from './account-words';

type TokenBody = components['schemas']['TokenBody'];
type TokenMade = components['schemas']['NewTokenView'];

/** How long a token lasts where nothing else is said. */
const usualDays = 90;

/** Makes a token. Sent without a key, for an answer kept under one would keep the secret. */
export function MakeToken({
  touches,
  onMade,
  onClose,
}: {
  readonly touches: readonly QueryKey[];
  readonly onMade: (made: TokenMade) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(accountWords);
  const scopes = useWords(scopeWords);
  const { zone } = useSession().person;
  return (
    <FormDialog<TokenBody, TokenMade>
      title={t.makeToken}
      confirm={t.make}
      initial={{ expiresOn: plusDays(todayIn(zone), usualDays) }}
      touches={touches}
      send={(body) => answered(api.POST('/api/v1/tokens', { body }))}
      onDone={onMade}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t.tokenName}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="scopes"
        label={t.scopes}
        extra={t.scopesHint}
        rules={[{ required: true, message: t.needed }]}
      >
        <Checkbox.Group
          className="scopes"
          options={Object.entries(scopes).map(([value, label]) => ({
            value,
            label: (
              <>
                {label} <span className="mono">{value}</span>
              </>
            ),
          }))}
        />
      </Form.Item>
      <DateItem name="expiresOn" label={t.expiresOn} extra={t.expiresHint} required />
    </FormDialog>
  );
}
