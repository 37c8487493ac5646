import { type ReactNode, useState } from 'react';
import { answered, api } from '../../api/client';
import type { CaseFile, Party } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { ReasonAct } from '../../parts/reason-act';
import { Tag } from '../../parts/tag';
import { type ChangeHeaders, useAct } from '../../parts/use-act';
import { mandateWords } from './mandate-words';

type Binding = NonNullable<Party['binding']>;
type Action = Binding['actions'][number];

const verbs = { agree: 'agreeBinding', decline: 'decline', withdraw: 'takeBack' } as const;

/** That a party is to be another member, or none, with what the reader may say to it. */
export function BindingNotice({
  file,
  party,
}: {
  readonly file: CaseFile;
  readonly party: Party;
}): ReactNode {
  const { binding } = party;
  return binding === null ? null : <Proposed file={file} party={party} binding={binding} />;
}

function Proposed({
  file,
  party,
  binding,
}: {
  readonly file: CaseFile;
  readonly party: Party;
  readonly binding: Binding;
}): ReactNode {
  const t = useWords(mandateWords);
  const say = useSay();
  const [asking, setAsking] = useState<'decline' | 'withdraw' | undefined>();
  const touches = [['case', file.id], ['cases'], ['today']] as const;
  const send = (body: { readonly action: Action; readonly reason?: string }, headers: ChangeHeaders) =>
    answered(
      api.POST('/api/v1/parties/{id}/bindings/{bindingId}/answer', {
        params: { path: { id: party.id, bindingId: binding.id } },
        body,
        headers,
      }),
    );
  const agree = useAct<'agree', unknown>((action, headers) => send({ action }, headers), touches);
  return (
    <div>
      <Tag tone="plain">{binding.to === null ? t.toNobody : t.toMember(say(binding.to))}</Tag>
      <div className="inline-buttons no-print">
        {binding.actions.map((action) => (
          <button
            key={action}
            type="button"
            className="link"
            disabled={agree.isPending}
            aria-label={`${t[verbs[action]]}: ${party.name}`}
            onClick={() => (action === 'agree' ? agree.mutate(action) : setAsking(action))}
          >
            {t[verbs[action]]}
          </button>
        ))}
      </div>
      {asking !== undefined && (
        <ReasonAct
          title={`${t[verbs[asking]]}: ${party.name}`}
          confirm={t[verbs[asking]]}
          touches={touches}
          send={(reason, headers) => send({ action: asking, reason }, headers)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}
