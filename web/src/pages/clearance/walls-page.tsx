import { Named } from '../../parts/named';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { answered, api, ifMatch } from '../../api/client';
import { wallTime } from '../../dates';
import { useWords } from '../../i18n/language';
import { ActionButton } from '../../parts/action-button';
import { CaseSelect } from '../../parts/case-select';
import { MemberSelect } from '../../parts/member-select';
import { given } from '../../parts/given';
import { List } from '../../parts/list';
import { type Filter, ListFilters } from '../../parts/list-filters';
import { ListTable } from '../../parts/list-table';
import { oneOf } from '../../parts/one-of';
import { PageHead } from '../../parts/page-head';
import { ReasonAct } from '../../parts/reason-act';
import type { Column } from '../../parts/rows-table';
import { Tag } from '../../parts/tag';
import { orderIn, useFilters } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { FormDialog } from '../../parts/form-dialog';
import { CompartmentSelect, DocumentSelect, GroupSelect, PersonSelect } from './choices';
import { clearanceWords } from './clearance-words';
import { type Wall, type WallToSet, wallPages } from './queries';

const states = ['in_force', 'lifted'] as const;

/** The walls of the alliance: who keeps whom from what, since when, and why. */
export function Page(): ReactNode {
  const t = useWords(clearanceWords);
  const [search] = useFilters();
  const [setting, setSetting] = useState(false);
  const filters: readonly Filter[] = [
    {
      name: 'state',
      label: t.state,
      options: [
        { value: 'in_force', label: t.inForce },
        { value: 'lifted', label: t.lifted },
      ],
    },
  ];
  const maySet = allows(useSession(), 'walls.write');
  return (
    <>
      <PageHead
        title={t.walls}
        actions={
          maySet && (
            <Button type="primary" onClick={() => setSetting(true)}>
              {t.setWall}
            </Button>
          )
        }
      />
      <p className="quiet">{t.wallsHint}</p>
      <ListFilters list="walls" filters={filters} />
      <List
        pages={wallPages({ ...given({ state: oneOf(states, search['state']) }), ...orderIn(search) })}
        filters={filters}
        empty={{ title: t.noWalls, hint: t.noWallsHint }}
      >
        {(rows) => <WallsTable rows={rows} />}
      </List>
      {setting && <SetWall onClose={() => setSetting(false)} />}
    </>
  );
}

/** That a wall stands no more, since when and by whom. */
function Lifted({ at, by }: { readonly at: string; readonly by: Wall['liftedByName'] }): ReactNode {
  const t = useWords(clearanceWords);
  return (
    <>
      <Tag tone="past">{t.lifted}</Tag>
      <div className="who">
        {at} {by && <Named name={by} />}
      </div>
    </>
  );
}

function WallsTable({ rows }: { readonly rows: readonly Wall[] }): ReactNode {
  const t = useWords(clearanceWords);
  const { zone } = useSession().person;
  const [lifting, setLifting] = useState<Wall | undefined>();
  const maySet = allows(useSession(), 'walls.write');
  const columns: readonly Column<Wall>[] = [
    {
      key: 'against',
      heading: t.against,
      onPaper: ['who'],
      leads: true,
      cell: ({ subjectKind, subjectName }) => (
        <>
          <span className="strong">{subjectName === null ? '—' : <Named name={subjectName} />}</span>
          <div className="who">{t[subjectKind]}</div>
        </>
      ),
    },
    {
      key: 'before',
      heading: t.before,
      onPaper: ['what', 'kind'],
      cell: ({ objectKind, objectName, objectId }) => (
        <>
          {objectName === null ? <Unnamed kind={objectKind} id={objectId} /> : <Named name={objectName} />}
          <div className="who">{objectKind === 'member' ? t.memberObject : t[objectKind]}</div>
        </>
      ),
    },
    {
      key: 'reason',
      heading: t.reason,
      cell: ({ reason, liftReason }) => (liftReason === null ? reason : `${reason} → ${liftReason}`),
    },
    {
      key: 'since',
      heading: t.since,
      onPaper: ['at', 'by'],
      sort: 'set',
      width: '180px',
      cell: ({ setAt, setByName }) => (
        <>
          {wallTime(setAt, zone)}
          <div className="who">{setByName === null ? t.system : <Named name={setByName} />}</div>
        </>
      ),
    },
    {
      key: 'state',
      heading: t.state,
      onPaper: ['lifted'],
      width: '160px',
      cell: (wall) =>
        wall.liftedAt !== null ? (
          <Lifted at={wallTime(wall.liftedAt, zone)} by={wall.liftedByName} />
        ) : (
          <span className="row">
            <Tag tone="fatal">{t.inForce}</Tag>
            {maySet && (
              <ActionButton
                size="small"
                offer={{ obstacle: wall.liftRefusal }}
                onClick={() => setLifting(wall)}
              >
                {t.lift}
              </ActionButton>
            )}
          </span>
        ),
    },
  ];
  return (
    <>
      <ListTable
        label={t.walls}
        usual="-set"
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        toneOf={({ liftedAt }) => (liftedAt === null ? undefined : 'history')}
      />
      {lifting && <LiftWall wall={lifting} onClose={() => setLifting(undefined)} />}
    </>
  );
}

/** What its reader is not told the name of: by the address of its page, for who may open that. */
function Unnamed({ kind, id }: { readonly kind: Wall['objectKind']; readonly id: string }): ReactNode {
  const t = useWords(clearanceWords);
  const name = `${t.theOneAt} …${id.slice(-6)}`;
  if (kind === 'document')
    return (
      <Link to="/documents/$documentId" params={{ documentId: id }}>
        {name}
      </Link>
    );
  if (kind === 'compartment')
    return (
      <Link to="/orders/$compartmentId" params={{ compartmentId: id }}>
        {name}
      </Link>
    );
  return name;
}

function LiftWall({ wall, onClose }: { readonly wall: Wall; readonly onClose: () => void }): ReactNode {
  const t = useWords(clearanceWords);
  return (
    <ReasonAct
      title={t.lift}
      confirm={t.lift}
      danger
      touches={[['walls']]}
      send={(reason, headers) =>
        answered(
          api.POST('/api/v1/walls/{id}/lifting', {
            params: { path: { id: wall.id } },
            body: { reason },
            headers: { ...headers, ...ifMatch(wall.version) },
          }),
        )
      }
      onClose={onClose}
    />
  );
}

function SetWall({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useWords(clearanceWords);
  return (
    <FormDialog<WallToSet, Wall>
      title={t.setWall}
      confirm={t.set}
      danger
      touches={[['walls']]}
      send={(body, headers) => answered(api.POST('/api/v1/walls', { body, headers }))}
      onClose={onClose}
    >
      {(form) => (
        <>
          <p className="quiet">{t.wallsHint}</p>
          <Form.Item name="subjectKind" label={t.against} rules={[{ required: true }]}>
            <Select
              onChange={() => form.setFieldValue('subjectId', undefined)}
              options={[
                { value: 'person', label: t.person },
                { value: 'member', label: t.member },
              ]}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['subjectKind']}>
            {({ getFieldValue }) => {
              const kind = getFieldValue('subjectKind') as WallToSet['subjectKind'] | undefined;
              return (
                kind !== undefined && (
                  <Form.Item name="subjectId" label={t[kind]} rules={[{ required: true }]}>
                    {kind === 'person' ? (
                      <PersonSelect label={t.person} />
                    ) : (
                      <MemberSelect placeholder={t.member} />
                    )}
                  </Form.Item>
                )
              );
            }}
          </Form.Item>
          <Form.Item name="objectKind" label={t.before} rules={[{ required: true }]}>
            <Select
              onChange={() => form.setFieldValue('objectId', undefined)}
              options={(['case', 'group', 'member', 'document', 'compartment'] as const).map((value) => ({
                value,
                label: value === 'member' ? t.memberObject : t[value],
              }))}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['objectKind']}>
            {({ getFieldValue }) => (
              <WallObject kind={getFieldValue('objectKind') as WallToSet['objectKind'] | undefined} />
            )}
          </Form.Item>
          <Form.Item name="reason" label={t.reason} rules={[{ required: true, whitespace: true }]}>
            <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        </>
      )}
    </FormDialog>
  );
}

function WallObject({ kind }: { readonly kind: WallToSet['objectKind'] | undefined }): ReactNode {
  const t = useWords(clearanceWords);
  if (kind === undefined) return null;
  const field = {
    case: <CaseSelect label={t.case} />,
    group: <GroupSelect label={t.group} />,
    member: <MemberSelect placeholder={t.member} />,
    document: <DocumentSelect label={t.document} />,
    compartment: <CompartmentSelect label={t.compartment} />,
  }[kind];
  return (
    <Form.Item name="objectId" label={t[kind]} rules={[{ required: true }]}>
      {field}
    </Form.Item>
  );
}
