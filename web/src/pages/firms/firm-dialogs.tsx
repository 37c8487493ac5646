import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import type { components } from '../../api/schema';
import { identifierSchemes, nameKinds } from '../../api/union-words';
import type { FirmDetail } from '../../api/views';
import { todayIn } from '../../clock';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { FirmSelect } from '../../parts/firm-select';
import { FormDialog } from '../../parts/form-dialog';
import { optionsOf } from '../../parts/options-of';
import { ReasonAct, type Reasoned, ReasonItem } from '../../parts/reason-act';
import { useSession } from '../../session/session';
import { firmsWords } from './firms-words';
import { TieDialog } from './tie-dialog';

type Schemas = components['schemas'];

/** What is done to a firm. */
export type Doing =
  | { readonly what: 'edit' }
  | { readonly what: 'name' | 'identifier' | 'withdraw' | 'merge' }
  | { readonly what: 'tie'; readonly other: 'above' | 'below' }
  | { readonly what: 'separate'; readonly firm: Pick<FirmDetail, 'id' | 'version' | 'name'> }
  | {
      readonly what: 'end';
      readonly of: 'names' | 'identifiers' | 'ties';
      readonly id: string;
      readonly label: string;
    };

interface OfFirm {
  readonly firm: FirmDetail;
  readonly onClose: () => void;
}

/** Everything that shows a firm or its names. */
export const touchedBy = [['firm'], ['firms']] as const;

/** The dialog of what is done. */
export function FirmDialog({
  firm,
  doing,
  onClose,
}: OfFirm & { readonly doing: Exclude<Doing, { readonly what: 'edit' }> }): ReactNode {
  switch (doing.what) {
    case 'name':
      return <NameDialog firm={firm} onClose={onClose} />;
    case 'identifier':
      return <IdentifierDialog firm={firm} onClose={onClose} />;
    case 'tie':
      return <TieDialog firm={firm} other={doing.other} onClose={onClose} />;
    case 'end':
      return <EndDialog firm={firm} part={doing} onClose={onClose} />;
    case 'merge':
      return <MergeDialog firm={firm} onClose={onClose} />;
    case 'separate':
      return <SeparateDialog firm={doing.firm} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog firm={firm} onClose={onClose} />;
  }
}

function NameDialog({ firm, onClose }: OfFirm): ReactNode {
  const t = useWords(firmsWords);
  const kinds = useWords(nameKinds);
  return (
    <FormDialog<Schemas['FirmOtherNameBody']>
      title={t.addName}
      confirm={t.save}
      initial={{ kind: 'former', language: 'zh' }}
      touches={touchedBy}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/firms/{id}/names', {
            params: { path: { id: firm.id } },
            body,
            headers: { ...headers, ...ifMatch(firm.version) },
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="name" label={t.name} rules={[{ required: true, whitespace: true, message: t.needed }]}>
        <Input maxLength={300} />
      </Form.Item>
      <div className="two">
        <Form.Item name="kind" label={t.kind}>
          <Select options={optionsOf(kinds)} />
        </Form.Item>
        <Form.Item
          name="language"
          label={t.language}
          extra={t.languageHint}
          rules={[{ pattern: /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, message: t.languageHint }]}
        >
          <Input maxLength={8} />
        </Form.Item>
        <DateItem name="from" label={t.firstDay} />
        <DateItem name="until" label={t.finalDay} />
      </div>
    </FormDialog>
  );
}

function IdentifierDialog({ firm, onClose }: OfFirm): ReactNode {
  const t = useWords(firmsWords);
  const schemes = useWords(identifierSchemes);
  return (
    <FormDialog<Schemas['FirmIdentifierBody']>
      title={t.addIdentifier}
      confirm={t.save}
      initial={{ scheme: 'lei' }}
      touches={touchedBy}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/firms/{id}/identifiers', {
            params: { path: { id: firm.id } },
            body,
            headers: { ...headers, ...ifMatch(firm.version) },
          }),
        )
      }
      onClose={onClose}
    >
      <Form.Item name="scheme" label={t.scheme}>
        <Select options={optionsOf(schemes)} />
      </Form.Item>
      <Form.Item
        name="value"
        label={t.value}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input maxLength={60} autoCapitalize="characters" />
      </Form.Item>
    </FormDialog>
  );
}

interface Ending {
  readonly on?: string;
  readonly reason?: string;
}

function EndDialog({
  firm,
  part,
  onClose,
}: OfFirm & { readonly part: Extract<Doing, { readonly what: 'end' }> }): ReactNode {
  const t = useWords(firmsWords);
  const { zone } = useSession().person;
  const hasDays = part.of !== 'identifiers';
  return (
    <FormDialog<Ending>
      title={`${t.endTitle}: ${part.label}`}
      confirm={t.confirm}
      danger
      {...(hasDays && { initial: { on: todayIn(zone) } })}
      touches={touchedBy}
      send={(body, headers) =>
        answered(
          api.POST(`/api/v1/firms/{id}/${part.of}/{partId}/ending`, {
            params: { path: { id: firm.id, partId: part.id } },
            body,
            headers: { ...headers, ...ifMatch(firm.version) },
          }),
        )
      }
      onClose={onClose}
    >
      {hasDays && <p className="note">{t.endHint}</p>}
      {hasDays && <DateItem name="on" label={t.finalDay} />}
      <Form.Item
        name="reason"
        label={t.never}
        rules={hasDays ? [] : [{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </FormDialog>
  );
}

function MergeDialog({ firm, onClose }: OfFirm): ReactNode {
  const t = useWords(firmsWords);
  return (
    <FormDialog<Reasoned & { readonly intoId: string }>
      title={t.mergeTitle}
      confirm={t.merge}
      touches={touchedBy}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/firms/{id}/merger', {
            params: { path: { id: firm.id } },
            body,
            headers: { ...headers, ...ifMatch(firm.version) },
          }),
        )
      }
      onClose={onClose}
    >
      <p className="note">{t.mergeWarns}</p>
      <Form.Item name="intoId" label={t.into} rules={[{ required: true, message: t.needed }]}>
        <FirmSelect label={t.into} without={firm.id} />
      </Form.Item>
      <ReasonItem />
    </FormDialog>
  );
}

function SeparateDialog({
  firm,
  onClose,
}: {
  readonly firm: Pick<FirmDetail, 'id' | 'version' | 'name'>;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(firmsWords);
  const say = useSay();
  return (
    <ReasonAct
      title={`${t.separate}: ${say(firm.name)}`}
      confirm={t.separate}
      touches={touchedBy}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/firms/{id}/separation', {
            params: { path: { id: firm.id } },
            body: { reason },
            headers: { ...headers, ...ifMatch(firm.version) },
          }),
        )
      }
      onClose={onClose}
    />
  );
}

function WithdrawDialog({ firm, onClose }: OfFirm): ReactNode {
  const t = useWords(firmsWords);
  return (
    <ReasonAct
      title={t.withdrawTitle}
      confirm={t.withdraw}
      danger
      touches={touchedBy}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/firms/{id}/withdrawal', {
            params: { path: { id: firm.id } },
            body: { reason },
            headers: { ...headers, ...ifMatch(firm.version) },
          }),
        )
      }
      onClose={onClose}
    >
      <p className="note">{t.withdrawWarns}</p>
    </ReasonAct>
  );
}
