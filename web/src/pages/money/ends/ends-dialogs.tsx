import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../../api/client';
import type { components } from '../../../api/schema';
import { groupQuery } from '../../../api/queries';
import { useSay, useWords } from '../../../i18n/language';
import { DateItem } from '../../../parts/date-field';
import { FormDialog } from '../../../parts/form-dialog';
import { AmountItem, ChoiceItem, FundItem } from './ends-parts';
import { endsWords } from './ends-words';
import { planQuery, touched } from './queries';

type Schemas = components['schemas'];
interface Made {
  readonly id: string;
}
type Currency = Schemas['SettlementSumBody']['amount']['currency'];

/** Something new in a group; where it is made, its page opens. */
export interface NewOf {
  readonly groupId: string;
  readonly onDone: (made: Made) => void;
  readonly onClose: () => void;
}

/** Works out what a late joiner pays. */
export function NewQuote({ groupId, onDone, onClose }: NewOf): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const group = useQuery(groupQuery(groupId)).data;
  const coming = (group?.memberships ?? []).filter(
    ({ activeAt, leftAt }) => activeAt === null && leftAt === null,
  );
  return (
    <FormDialog<Schemas['BuyInQuoteBody'], Made>
      title={t.newQuote}
      confirm={t.save}
      draft={`quote.${groupId}`}
      initial={{ ratePercent: '5', premiumPercent: '10' }}
      touches={touched}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/buy-in-quotes', { params: { path: { id: groupId } }, body, headers }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p className="quiet">
        <Link to={`/money/groups/${groupId}/weights`}>{t.sealedHint}</Link>
      </p>
      <ChoiceItem
        name="membershipId"
        label={t.member}
        options={coming.map(({ id, member }) => ({ value: id, label: say(member.name) }))}
      />
      <div className="two">
        <Percent name="ratePercent" label={t.ratePercent} />
        <Percent name="premiumPercent" label={t.premiumPercent} />
      </div>
      <DateItem name="since" label={t.since} extra={t.sinceHint} />
    </FormDialog>
  );
}

function Percent({ name, label }: { readonly name: string; readonly label: string }): ReactNode {
  const t = useWords(endsWords);
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t.needed }]}>
      <Input inputMode="decimal" suffix="%" maxLength={10} />
    </Form.Item>
  );
}

/** Draws up what some days cost against what was called. */
export function NewTrueUp({ groupId, onDone, onClose }: NewOf): ReactNode {
  const t = useWords(endsWords);
  return (
    <FormDialog<Schemas['TrueUpBody'], Made>
      title={t.newTrueUp}
      confirm={t.save}
      touches={touched}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/true-ups', { params: { path: { id: groupId } }, body, headers }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <div className="two">
        <DateItem name="from" label={t.from} required />
        <DateItem name="until" label={t.until} required />
      </div>
      <FundItem groupId={groupId} />
    </FormDialog>
  );
}

/** Enters money that came back. */
export function NewRecovery({ groupId, onDone, onClose }: NewOf): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const plan = useQuery(planQuery(groupId)).data;
  const kinds = (['fee_award', 'settlement_income', 'reserve', 'other'] as const).map((value) => ({
    value,
    label: t[value],
  }));
  const needed = [{ required: true, whitespace: true, message: t.needed }];
  return (
    <FormDialog<Schemas['RecoveryBody'], Made>
      title={t.newRecovery}
      confirm={t.save}
      draft={`recovery.${groupId}`}
      initial={{ kind: 'fee_award' }}
      touches={touched}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/recoveries', { params: { path: { id: groupId } }, body, headers }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <ChoiceItem name="kind" label={t.kind} options={kinds} />
      <Form.Item name="payer" label={t.payer} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="two">
        <Form.Item name="reference" label={t.reference} rules={needed}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <DateItem name="receivedOn" label={t.receivedOn} required />
      </div>
      <div className="two">
        <AmountItem name="amount" label={t.amount} currency={plan?.currency} />
        <AmountItem name="collection" label={t.collection} currency={plan?.currency} required={false} />
      </div>
      <ChoiceItem
        name="poolKey"
        label={t.pool}
        required={false}
        options={(plan?.pools ?? []).map(({ key, name }) => ({ value: key, label: say(name) }))}
      />
    </FormDialog>
  );
}

interface SettlementWritten {
  readonly payee: string;
  readonly amount: string;
  readonly currency: string;
  readonly dueOn: string;
  readonly signers: { readonly memberId: string; readonly weight: string }[];
}

/** Draws up what some members settle for. */
export function NewSettlement({ groupId, onDone, onClose }: NewOf): ReactNode {
  const t = useWords(endsWords);
  const plan = useQuery(planQuery(groupId)).data;
  const currency = plan?.currency ?? 'USD';
  return (
    <FormDialog<SettlementWritten, Made>
      title={t.newSettlement}
      confirm={t.save}
      initial={{ signers: [] }}
      touches={touched}
      send={({ amount, payee, dueOn, signers }, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/settlement-sums', {
            params: { path: { id: groupId } },
            body: { payee, dueOn, signers, amount: { amount, currency: currency as Currency } },
            headers,
          }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p className="quiet">{t.onlySigners}</p>
      <Form.Item
        name="payee"
        label={t.payee}
        rules={[{ required: true, whitespace: true, message: t.needed }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <div className="two">
        <AmountItem name="amount" label={t.amount} currency={currency} />
        <DateItem name="dueOn" label={t.dueOn} required />
      </div>
      <Signers groupId={groupId} />
    </FormDialog>
  );
}

function Signers({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const group = useQuery(groupQuery(groupId)).data;
  const members = (group?.memberships ?? [])
    .filter(({ activeAt }) => activeAt !== null)
    .map(({ member }) => ({ value: member.id, label: say(member.name) }));
  return (
    <Form.List name="signers">
      {(fields, { add, remove }) => (
        <fieldset>
          <legend>{t.signers}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="two">
              <ChoiceItem name={[name, 'memberId']} label={t.member} options={members} />
              <Form.Item
                name={[name, 'weight']}
                label={t.weight}
                rules={[{ required: true, message: t.needed }]}
              >
                <Input
                  inputMode="decimal"
                  maxLength={20}
                  addonAfter={
                    <Button size="small" type="text" onClick={() => remove(name)}>
                      −
                    </Button>
                  }
                />
              </Form.Item>
            </div>
          ))}
          <Button onClick={() => add()}>{t.addItem}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
