import { CloseOutlined } from '@ant-design/icons';
import { Button, Input, Popover, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/language';
import { casesWords } from './cases-words';
import { type CaseFilter, filterKeys } from './filter';

interface SavedView {
  readonly name: string;
  readonly filter: CaseFilter;
}

const place = 'hezong.case-views';

function readViews(): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? (kept as SavedView[]) : [];
  } catch {
    return [];
  }
}

/** Filters under a name, kept in this browser. */
export function SavedViews({
  filter,
  onChoose,
}: {
  readonly filter: CaseFilter;
  readonly onChoose: (filter: CaseFilter) => void;
}): ReactNode {
  const t = useWords(casesWords);
  const [views, setViews] = useState(readViews);
  const keep = (next: readonly SavedView[]): void => {
    localStorage.setItem(place, JSON.stringify(next));
    setViews(next);
  };
  const whole = (some: CaseFilter): CaseFilter =>
    Object.fromEntries(filterKeys.map((key) => [key, some[key]]));
  const worthSaving = filterKeys.some((key) => filter[key]);
  if (views.length === 0 && !worthSaving) return null;
  return (
    <div className="filters" role="group" aria-label={t.views}>
      {views.map((view) => (
        <Space.Compact key={view.name} size="small">
          <Button size="small" onClick={() => onChoose(whole(view.filter))}>
            {view.name}
          </Button>
          <Button
            size="small"
            icon={<CloseOutlined />}
            aria-label={t.removeView(view.name)}
            onClick={() => keep(views.filter(({ name }) => name !== view.name))}
          />
        </Space.Compact>
      ))}
      {worthSaving && (
        <Popover
          trigger="click"
          content={
            <SaveView
              onSave={(name) => keep([...views.filter((view) => view.name !== name), { name, filter }])}
            />
          }
        >
          <Button size="small" type="dashed">
            {t.saveView}
          </Button>
        </Popover>
      )}
    </div>
  );
}

function SaveView({ onSave }: { readonly onSave: (name: string) => void }): ReactNode {
  const t = useWords(casesWords);
  const [name, setName] = useState('');
  const save = (): void => {
    if (name.trim() !== '') onSave(name.trim());
    setName('');
  };
  return (
    <>
      <Space.Compact>
        <Input
          aria-label={t.viewName}
          placeholder={t.viewName}
          value={name}
          maxLength={40}
          onChange={(change) => setName(change.target.value)}
          onPressEnter={save}
        />
        <Button type="primary" onClick={save}>
          {t.save}
        </Button>
      </Space.Compact>
      <p className="quiet">{t.viewsHere}</p>
    </>
  );
}
