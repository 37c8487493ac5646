import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { answered, api, ifMatch } from '../../../api/client';
import type { components } from '../../../api/schema';
import { groupQuery } from '../../../api/queries';
import { useSay, useWords } from '../../../i18n/language';
import { FormDialog } from '../../../parts/form-dialog';
import { AmountItem, ChoiceItem, FundItem } from './ends-parts';
import { endsWords } from './ends-words';
import { type Exit, planQuery, touched } from './queries';

type Item = components['schemas']['ExitItemBody'];
interface Made {
  readonly id: string;
}

/** Draws up what a member that left bears. */
export function DraftExit({
  groupId,
  membershipId,
  onDone,
  onClose,
}: {
  readonly groupId: string;
  readonly membershipId?: string | undefined;
  readonly onDone: (made: Made) => void;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const group = useQuery(groupQuery(groupId)).data;
  const left = (group?.memberships ?? []).filter(({ leftAt }) => leftAt !== null);
  return (
    <FormDialog<{ readonly membershipId: string; readonly fundId?: string; readonly items?: Item[] }, Made>
      title={t.newExit}
      confirm={t.save}
      draft={`exit.${groupId}`}
      initial={{ ...(membershipId !== undefined && { membershipId }) }}
      touches={touched}
      send={({ items = [], ...of }, headers) =>
        answered(
          api.POST('/api/v1/groups/{id}/exit-statements', {
            params: { path: { id: groupId } },
            body: { ...of, items },
            headers,
          }),
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <ChoiceItem
        name="membershipId"
        label={t.member}
        options={left.map(({ id, member }) => ({ value: id, label: say(member.name) }))}
      />
      <FundItem groupId={groupId} />
      <Items groupId={groupId} />
    </FormDialog>
  );
}

/** Works a draft out anew. */
export function ReviseExit({
  exit,
  onClose,
}: {
  readonly exit: Exit;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(endsWords);
  const items = exit.items.flatMap(({ part, what, pool, total }) =>
    part.id === 'accrued' ? [] : [{ part: part.id, what, poolKey: pool.id, amount: total.amount }],
  );
  return (
    <FormDialog<{ readonly items?: Item[] }, Made>
      title={t.revise}
      confirm={t.save}
      draft={`exit.${exit.id}.revise`}
      initial={{ items }}
      touches={touched}
      send={({ items: written = [] }, headers) =>
        answered(
          api.PUT('/api/v1/exit-statements/{id}', {
            params: { path: { id: exit.id }, header: { ...headers, ...ifMatch(exit.version) } },
            body: { items: written },
          }),
        )
      }
      onClose={onClose}
    >
      <Items groupId={exit.group.id} />
    </FormDialog>
  );
}

/** What is still to come and concerns who left, one below the other. */
function Items({ groupId }: { readonly groupId: string }): ReactNode {
  const t = useWords(endsWords);
  const say = useSay();
  const plan = useQuery(planQuery(groupId)).data;
  const parts = [
    { value: 'committed', label: t.committedPart },
    { value: 'wind_down', label: t.windDownPart },
    { value: 'tail', label: t.tailPart },
  ];
  const pools = (plan?.pools ?? []).map(({ key, name }) => ({ value: key, label: say(name) }));
  return (
    <Form.List name="items">
      {(fields, { add, remove }) => (
        <fieldset>
          <legend>{t.items}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="panel">
              <div className="two">
                <ChoiceItem name={[name, 'part']} label={t.itemPart} options={parts} />
                <ChoiceItem name={[name, 'poolKey']} label={t.pool} options={pools} />
              </div>
              <Form.Item
                name={[name, 'what']}
                label={t.itemWhat}
                rules={[{ required: true, whitespace: true, message: t.needed }]}
              >
                <Input maxLength={300} />
              </Form.Item>
              <AmountItem name={[name, 'amount']} label={t.amount} currency={plan?.currency} />
              <Button size="small" onClick={() => remove(name)}>
                −
              </Button>
            </div>
          ))}
          <Button onClick={() => add()}>{t.addItem}</Button>
        </fieldset>
      )}
    </Form.List>
  );
}
