import { Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { FormDialog } from '../../parts/form-dialog';
import { History } from '../../parts/history';
import { namesOf } from '../../parts/named';
import { Tag } from '../../parts/tag';
import { useSession } from '../../session/session';
import { expertsWords } from './experts-words';
import { type Expert, touchedBy } from './queries';

/** By when the expert is to declare anew. */
export function DeclareBy({ expert: { declareBy } }: { readonly expert: Expert }): ReactNode {
  const t = useWords(expertsWords);
  const today = todayIn(useSession().person.zone);
  if (declareBy === null) return <Tag tone="wait">{t.notDeclared}</Tag>;
  return declareBy < today ? (
    <Tag tone="fatal">{t.declareLate(declareBy)}</Tag>
  ) : (
    <Tag tone="plain">{t.declareBy(declareBy)}</Tag>
  );
}

/** Declares, or records that an expert without an account did. */
export function DeclareAct({
  expert,
  leads = false,
}: {
  readonly expert: Expert;
  readonly leads?: boolean;
}): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { id, isOwn, statement } = expert;
  const name = isOwn ? t.declare : t.recordDeclaration;
  return (
    <>
      <ActionButton type={leads ? 'primary' : 'default'} offer={statement} onClick={() => setOpen(true)}>
        {name}
      </ActionButton>
      {open && (
        <FormDialog<{ readonly note?: string }, Expert>
          title={name}
          confirm={name}
          touches={touchedBy(id)}
          send={({ note }, headers) =>
            answered(
              api.POST('/api/v1/experts/{id}/declarations', {
                params: { path: { id } },
                body: { statement: statement.version, ...(note && { note }) },
                headers,
              }),
            )
          }
          onClose={() => setOpen(false)}
        >
          <blockquote className="statement">{say(statement.text)}</blockquote>
          {!isOwn && (
            <Form.Item name="note" label={t.howGiven} extra={t.howGivenHint}>
              <Input.TextArea maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} />
            </Form.Item>
          )}
        </FormDialog>
      )}
    </>
  );
}

/** The declarations that were made, the newest first, and what they say. */
export function Declarations({ expert }: { readonly expert: Expert }): ReactNode {
  const t = useWords(expertsWords);
  const say = useSay();
  const { declarations } = expert;
  return (
    <section className="panel">
      <h2>{t.yearly}</h2>
      <p>
        <DeclareBy expert={expert} />
      </p>
      {declarations.length === 0 ? (
        <p className="quiet">{t.noDeclarations}</p>
      ) : (
        <History
          steps={declarations.map(({ declaredOn, declaredAt, by, statement, note }) => ({
            name: declaredOn,
            reason: (
              <>
                {note}
                <details>
                  <summary>{t.declareAll}</summary>
                  {say(statement)}
                </details>
              </>
            ),
            at: declaredAt,
            by: by && namesOf(by),
          }))}
        />
      )}
    </section>
  );
}
