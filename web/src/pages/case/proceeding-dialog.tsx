import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { answered, api } from '../../api/client';
import { caseKindsQuery, caseQuery } from '../../api/queries';
import type { CaseFile, Proceeding, ProceedingToBe } from '../../api/views';
import { useSay, useWords } from '../../i18n/language';
import { DateItem } from '../../parts/date-field';
import { EditDialog, type Edition } from '../../parts/edit-dialog';
import { FormDialog } from '../../parts/form-dialog';
import { given } from '../../parts/given';
import { calendarsQuery, packsQuery } from '../calculator/queries';
import { caseWords } from './case-words';

const texts = ['number', 'venue', 'localRules', 'calendar', 'filedOn', 'institutedOn', 'endedOn'] as const;

const editionOf = ({ version, ...proceeding }: Proceeding): Edition<ProceedingToBe> => {
  const { forum, number, venue, localRules, calendar, filedOn, institutedOn, endedOn } = proceeding;
  return {
    version,
    written: given({ forum, number, venue, localRules, calendar, filedOn, institutedOn, endedOn }),
  };
};

/** A proceeding added to a case. */
export function AddProceeding({
  file,
  onClose,
}: {
  readonly file: CaseFile;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  return (
    <FormDialog<ProceedingToBe>
      title={t.addProceeding}
      confirm={t.save}
      touches={[['case', file.id]]}
      send={(body, headers) =>
        answered(
          api.POST('/api/v1/cases/{id}/proceedings', { params: { path: { id: file.id } }, body, headers }),
        )
      }
      onClose={onClose}
    >
      <ProceedingItems file={file} />
    </FormDialog>
  );
}

/** A proceeding changed. Its forum stays: another forum is another proceeding. */
export function EditProceeding({
  file,
  proceeding,
  onClose,
}: {
  readonly file: CaseFile;
  readonly proceeding: Proceeding;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(caseWords);
  const client = useQueryClient();
  return (
    <EditDialog<ProceedingToBe>
      title={t.editProceeding}
      confirm={t.save}
      draft={`proceeding.${proceeding.id}`}
      now={editionOf(proceeding)}
      fields={texts.map((key) => [t[key], (written) => written[key]])}
      readAgain={async () => {
        const { proceedings } = await client.fetchQuery({ ...caseQuery(file.id), staleTime: 0 });
        const newest = proceedings.find(({ id }) => id === proceeding.id);
        return newest && editionOf(newest);
      }}
      touches={[['case', file.id]]}
      send={(body, headers) =>
        answered(
          api.PUT('/api/v1/proceedings/{id}', { params: { path: { id: proceeding.id } }, body, headers }),
        )
      }
      onClose={onClose}
    >
      <ProceedingItems file={file} hasForum />
    </EditDialog>
  );
}

function ProceedingItems({
  file,
  hasForum = false,
}: {
  readonly file: CaseFile;
  readonly hasForum?: boolean;
}): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const kinds = useQuery(caseKindsQuery).data ?? [];
  const forums = kinds.find(({ id }) => id === file.kind)?.forums ?? [];
  return (
    <>
      <Form.Item name="forum" label={t.forum} rules={[{ required: true }]}>
        <Select
          disabled={hasForum}
          options={forums.map(({ id, name }) => ({ value: id, label: say(name) }))}
        />
      </Form.Item>
      <div className="two">
        <Form.Item name="number" label={t.number}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="venue" label={t.venue}>
          <Input maxLength={200} />
        </Form.Item>
        <LawItems />
        <DateItem name="filedOn" label={t.filedOn} />
        <DateItem name="institutedOn" label={t.institutedOn} />
        <DateItem name="endedOn" label={t.endedOn} />
      </div>
    </>
  );
}

/** The local rules of the court and the calendar it counts by, where its law knows several. */
function LawItems(): ReactNode {
  const t = useWords(caseWords);
  const say = useSay();
  const form = Form.useFormInstance<ProceedingToBe>();
  const forum = Form.useWatch('forum', form);
  const chosen = Form.useWatch('localRules', form);
  const packs = useQuery(packsQuery).data?.items ?? [];
  const held = useQuery(calendarsQuery).data?.items ?? [];
  const local = packs.filter(({ base }) => base !== undefined && base === forum);
  const calendars = packs.find((pack) => pack.forum === (chosen ?? forum))?.calendars ?? [];
  const nameOf = (id: string): string => {
    const calendar = held.find((one) => one.id === id);
    return calendar ? `${say(calendar.name)} (${id})` : id;
  };
  return (
    <>
      {local.length > 0 && (
        <Form.Item name="localRules" label={t.localRules}>
          <Select
            allowClear
            placeholder={t.notKnown}
            options={local.map((pack) => ({ value: pack.forum, label: say(pack.name) }))}
          />
        </Form.Item>
      )}
      {calendars.length > 1 && (
        <Form.Item name="calendar" label={t.calendar} extra={t.calendarHint}>
          <Select
            allowClear
            placeholder={calendars[0] && nameOf(calendars[0])}
            options={calendars.map((id) => ({ value: id, label: nameOf(id) }))}
          />
        </Form.Item>
      )}
    </>
  );
}
