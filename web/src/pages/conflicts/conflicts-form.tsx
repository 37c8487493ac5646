import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/language';
import { DateField } from '../../parts/date-field';
import { Field } from '../../parts/field';
import { FirmsSelect } from '../../parts/firm-select';
import type { Search } from '../../parts/use-filters';
import { allows, useSession } from '../../session/session';
import { type Post, postRoles, postsText, type Question } from './conflicts-question';
import { conflictsWords } from './conflicts-words';

interface Asking {
  readonly search: Search;
  readonly question: Question;
  readonly onChange: (change: Search) => void;
}

/** The question: who is checked, against whom, on which day. */
export function ConflictsForm({ search, question, onChange }: Asking): ReactNode {
  const t = useWords(conflictsWords);
  const mayPick = allows(useSession(), 'firms.read');
  const texts = [
    ['names', t.candidate],
    ['others', t.adverseNames],
    ['besides', t.coMembers],
  ] as const;
  return (
    <section className="panel conflicts-form">
      {texts.map(([key, label]) => (
        <Field key={key} label={label} wide>
          <Input.TextArea
            aria-label={label}
            value={search[key] ?? ''}
            maxLength={2000}
            autoSize={{ minRows: 1, maxRows: 6 }}
            onChange={(typed) => onChange({ [key]: typed.target.value })}
          />
        </Field>
      ))}
      {mayPick && (
        <Field label={t.adverseFirms} wide>
          <FirmsSelect
            label={t.adverseFirms}
            value={question.firmIds}
            onChange={(ids) => onChange({ firms: ids.join(',') })}
          />
        </Field>
      )}
      <Field label={t.day}>
        <DateField value={question.on} onChange={(on) => onChange({ on })} />
      </Field>
      <Field label={t.back}>
        <InputNumber
          aria-label={t.back}
          min={0}
          max={50}
          value={question.back}
          onChange={(back) => onChange({ back: String(back ?? 0) })}
        />
      </Field>
      <Field label={t.classes} wide>
        <Input
          aria-label={t.classes}
          value={search['classes'] ?? ''}
          maxLength={500}
          onChange={(typed) => onChange({ classes: typed.target.value })}
        />
      </Field>
      <Posts posts={question.posts} onChange={(posts) => onChange({ posts: postsText(posts) })} />
    </section>
  );
}

function Posts({
  posts,
  onChange,
}: {
  readonly posts: readonly Post[];
  readonly onChange: (posts: readonly Post[]) => void;
}): ReactNode {
  const t = useWords(conflictsWords);
  const put = (at: number, some: Partial<Post>): void =>
    onChange(posts.map((post, index) => (index === at ? { ...post, ...some } : post)));
  const empty = { role: 'employee', firm: '', percent: '', from: '', to: '' };
  return (
    <div className="wide">
      <h2>{t.posts}</h2>
      {posts.map((post, at) => (
        <fieldset key={at} className="conflicts-post">
          <legend>
            {t.post(at + 1)}{' '}
            <Button
              type="text"
              size="small"
              className="no-print"
              icon={<DeleteOutlined />}
              aria-label={t.removePost(at + 1)}
              onClick={() => onChange(posts.filter((_, index) => index !== at))}
            />
          </legend>
          <Field label={t.kind}>
            <Select
              aria-label={t.kind}
              value={post.role}
              options={postRoles.map((value) => ({ value, label: t[value] }))}
              onChange={(role: string) => put(at, { role })}
            />
          </Field>
          <Field label={t.aFirm}>
            <Input
              aria-label={t.aFirm}
              value={post.firm}
              maxLength={300}
              onChange={(typed) => put(at, { firm: typed.target.value })}
            />
          </Field>
          {post.role === 'equity' && (
            <Field label={t.percent}>
              <Input
                aria-label={t.percent}
                inputMode="decimal"
                value={post.percent}
                maxLength={10}
                onChange={(typed) => put(at, { percent: typed.target.value })}
              />
            </Field>
          )}
          <Field label={t.firstDay}>
            <DateField value={post.from} onChange={(from) => put(at, { from: from ?? '' })} />
          </Field>
          <Field label={t.finalDay}>
            <DateField value={post.to} onChange={(to) => put(at, { to: to ?? '' })} />
          </Field>
        </fieldset>
      ))}
      <Button
        type="dashed"
        className="no-print"
        icon={<PlusOutlined />}
        onClick={() => onChange([...posts, empty])}
      >
        {t.addPost}
      </Button>
    </div>
  );
}
