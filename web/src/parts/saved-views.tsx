import { EditOutlined, StopOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Popconfirm, Popover, Select } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { answered, api, ifMatch } from '../api/client';
import { useWords } from '../i18n/language';
import { FormDialog } from './form-dialog';
import { namesOf, useBothNames } from './named';
import { ProblemNotice } from './problem-notice';
import { ReasonAct } from './reason-act';
import { Tag } from './tag';
import { useAct } from './use-act';
import { useFilters } from './use-filters';
import {
  addressOf,
  contentIn,
  isBare,
  type SavedView,
  shows,
  type ViewContent,
  type ViewedList,
} from './view-address';
import { viewWords } from './view-words';

const viewsQuery = (list: ViewedList) => ({
  queryKey: ['views', list],
  queryFn: () => answered(api.GET('/api/v1/views', { params: { query: { list } } })),
});

interface OfList {
  readonly list: ViewedList;
  /** What the address names of the list besides its order and columns. */
  readonly names: readonly string[];
}

/** The named views of a list, the reader's own and those shared with them; the default shows itself where the address says nothing. */
export function SavedViews({ list, names }: OfList): ReactNode {
  const t = useWords(viewWords);
  const [search, change] = useFilters();
  const [isOpen, setOpen] = useState(false);
  const [editing, setEditing] = useState<SavedView | 'new' | undefined>();
  const [withdrawing, setWithdrawing] = useState<SavedView | undefined>();
  const views = useQuery(viewsQuery(list));
  useDefault({ list, names });
  const items = views.data?.items ?? [];
  const shown = items.find((view) => shows(search, view, names));
  const choose = (view: SavedView): void => {
    setOpen(false);
    change(addressOf(view, names));
  };
  const edit = (what: SavedView | 'new'): void => {
    setOpen(false);
    setEditing(what);
  };
  const askWhy = (what: SavedView): void => {
    setOpen(false);
    setWithdrawing(what);
  };
  const menu = (
    <div className="view-menu">
      <Group title={t.ownViews} views={items.filter(({ isOwn }) => isOwn)} onChoose={choose} onEdit={edit} />
      <Group
        title={t.sharedViews}
        views={items.filter(({ isOwn }) => !isOwn)}
        onChoose={choose}
        onWithdraw={askWhy}
      />
      {items.length === 0 && <p className="quiet">{t.noViews}</p>}
      <Button size="small" type="dashed" onClick={() => edit('new')}>
        {t.saveView}
      </Button>
    </div>
  );
  return (
    <>
      <Popover trigger="click" placement="bottomLeft" open={isOpen} onOpenChange={setOpen} content={menu}>
        <Button aria-expanded={isOpen}>{shown === undefined ? t.views : `${t.views}: ${shown.name}`}</Button>
      </Popover>
      {withdrawing && <WithdrawOthers view={withdrawing} onClose={() => setWithdrawing(undefined)} />}
      {editing && (
        <ViewDialog
          list={list}
          names={names}
          view={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  );
}

/** Opens a list as its reader's default view has it, once, where the address says nothing of it. */
function useDefault({ list, names }: OfList): void {
  const [search, change] = useFilters();
  const views = useQuery(viewsQuery(list));
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current || views.data === undefined) return;
    isOpened.current = true;
    const usual = views.data.items.find(({ isDefault }) => isDefault);
    if (usual !== undefined && isBare(search, names)) change(addressOf(usual, names));
  }, [views.data, search, names, change]);
}

function Group({
  title,
  views,
  onChoose,
  onEdit,
  onWithdraw,
}: {
  readonly title: string;
  readonly views: readonly SavedView[];
  readonly onChoose: (view: SavedView) => void;
  readonly onEdit?: (view: SavedView) => void;
  readonly onWithdraw?: (view: SavedView) => void;
}): ReactNode {
  const t = useWords(viewWords);
  const bothNames = useBothNames();
  if (views.length === 0) return null;
  return (
    <section aria-label={title}>
      <div className="who">{title}</div>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <button type="button" className="link" onClick={() => onChoose(view)}>
              {view.name}
            </button>
            {view.isDefault && <Tag tone="plain">{t.defaultTag}</Tag>}
            {!view.isOwn && <span className="who">{t.byPerson(bothNames(namesOf(view.madeBy)))}</span>}
            {view.isOwn && view.sharedWith !== 'nobody' && <Tag tone="ok">{t[view.sharedWith]}</Tag>}
            {onEdit && (
              <Button
                size="small"
                type="text"
                icon={<EditOutlined />}
                aria-label={t.editView(view.name)}
                onClick={() => onEdit(view)}
              />
            )}
            {onWithdraw && view.mayWithdraw && (
              <Button
                size="small"
                type="text"
                icon={<StopOutlined />}
                aria-label={t.withdrawOthers(view.name)}
                onClick={() => onWithdraw(view)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Written {
  readonly name: string;
  readonly sharedWith: SavedView['sharedWith'];
  readonly isDefault: boolean;
  readonly asShown?: boolean;
}

function ViewDialog({
  list,
  names,
  view,
  onClose,
}: OfList & { readonly view: SavedView | undefined; readonly onClose: () => void }): ReactNode {
  const t = useWords(viewWords);
  const [search] = useFilters();
  const now = contentIn(search, names);
  const sharings = ['nobody', 'officers', 'alliance'] as const;
  return (
    <FormDialog<Written>
      title={view === undefined ? t.saveView : t.editView(view.name)}
      confirm={t.save}
      initial={
        view === undefined
          ? { sharedWith: 'nobody', isDefault: false }
          : { name: view.name, sharedWith: view.sharedWith, isDefault: view.isDefault, asShown: false }
      }
      touches={[['views', list]]}
      send={({ asShown, ...written }, headers) => {
        if (view === undefined)
          return api.POST('/api/v1/views', { body: { list, ...written, ...now }, headers });
        return api.PUT('/api/v1/views/{id}', {
          params: { path: { id: view.id } },
          body: { ...written, ...(asShown && whole(now)) },
          headers: { ...headers, ...ifMatch(view.version) },
        });
      }}
      onClose={onClose}
    >
      <Form.Item name="name" label={t.viewName} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="sharedWith" label={t.sharedWith} extra={t.sharedHint}>
        <Select options={sharings.map((value) => ({ value, label: t[value] }))} />
      </Form.Item>
      <Form.Item name="isDefault" valuePropName="checked" noStyle>
        <Checkbox>{t.isDefault}</Checkbox>
      </Form.Item>
      {view !== undefined && (
        <>
          <Form.Item name="asShown" valuePropName="checked" noStyle>
            <Checkbox>{t.asShown}</Checkbox>
          </Form.Item>
          <Withdraw view={view} onDone={onClose} />
        </>
      )}
    </FormDialog>
  );
}

/** All a list is shown by; what is left out of it is left as it was. */
const whole = ({ filters, sort, columns }: ViewContent) => ({
  filters,
  sort: sort ?? null,
  columns: columns ?? null,
});

/** Withdraws what somebody else shares, with the reason. */
function WithdrawOthers({
  view,
  onClose,
}: {
  readonly view: SavedView;
  readonly onClose: () => void;
}): ReactNode {
  const t = useWords(viewWords);
  return (
    <ReasonAct
      title={t.withdrawOthers(view.name)}
      confirm={t.withdrawView}
      touches={[['views', view.list]]}
      send={(reason, headers) =>
        api.POST('/api/v1/views/{id}/withdrawal', {
          params: { path: { id: view.id } },
          body: { reason },
          headers: { ...headers },
        })
      }
      onClose={onClose}
    >
      <p>{t.withdrawSure}</p>
    </ReasonAct>
  );
}

function Withdraw({ view, onDone }: { readonly view: SavedView; readonly onDone: () => void }): ReactNode {
  const t = useWords(viewWords);
  const act = useAct<null, unknown>(
    (_, headers) =>
      api.POST('/api/v1/views/{id}/withdrawal', {
        params: { path: { id: view.id } },
        body: {},
        headers: { ...headers },
      }),
    [['views', view.list]],
    onDone,
  );
  return (
    <div className="view-withdraw">
      <Popconfirm
        title={t.withdrawSure}
        okText={t.withdrawView}
        cancelText={t.cancel}
        onConfirm={() => act.mutate(null)}
      >
        <Button size="small" danger loading={act.isPending}>
          {t.withdrawView}
        </Button>
      </Popconfirm>
      {act.isError && <ProblemNotice error={act.error} />}
    </div>
  );
}
