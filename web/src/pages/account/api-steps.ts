/** One text in both languages. */
interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One step of a program that begins to use the API: what it does, and the command. */
export interface ApiStep {
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly command: string;
}

const json = "-H 'Content-Type: application/json'";
const token = '-H "Authorization: Bearer $TOKEN"';
const lines = (...parts: readonly string[]): string => parts.join(' \\\n  ');

/** First steps with a token. `docs/api.md` says the same, and a test runs every command. */
export const apiSteps: readonly ApiStep[] = [
  {
    title: { zh: '地址与账号', en: 'Where, and as whom' },
    text: {
      zh: '以下命令均使用这些变量，请按实际情况修改。完整的接口描述见 /api/docs（浏览）与 /api/openapi.json（OpenAPI 3.1）。',
      en: 'The commands below use these variables; set them to yours. The whole API is described at /api/docs (to browse) and /api/openapi.json (OpenAPI 3.1).',
    },
    command: [
      'HEZONG=http://localhost:3000',
      'EMAIL=coordinator@demo.hezong.test',
      'PASSWORD=hezong-demo-2026',
      'UNTIL=2026-12-31',
    ].join('\n'),
  },
  {
    title: { zh: '登录', en: 'Sign in' },
    text: {
      zh: '令牌须由本人登录后创建：在“我的账户”页面新建，或如下登录并调用接口。程序之后只需令牌，不需密码。',
      en: 'A token is made by a person who is signed in: on the page “My account”, or by the API as here. From then on the program needs the token alone, not the password.',
    },
    command: lines(
      'curl -s -c cookies.txt "$HEZONG/api/v1/sessions"',
      json,
      `-d '{"email":"'"$EMAIL"'","password":"'"$PASSWORD"'"}'`,
    ),
  },
  {
    title: { zh: '创建令牌', en: 'Make a token' },
    text: {
      zh: '令牌的权限不超过其创建人，并以所选范围（scopes）为限；最长一年。UNTIL 为其最后一天。将应答中的 token 存为 TOKEN，它仅显示这一次。',
      en: 'A token may do what its maker may, within the scopes chosen, for at most a year: UNTIL is its last day. Keep `token` of the answer as TOKEN; it is shown this once.',
    },
    command: lines(
      'curl -s -b cookies.txt "$HEZONG/api/v1/tokens"',
      json,
      `-d '{"name":"First steps","scopes":["cases:write","docket:write"],"expiresOn":"'"$UNTIL"'"}'`,
    ),
  },
  {
    title: { zh: '列出案件', en: 'List cases' },
    text: {
      zh: '列表含 items 与 nextCursor。只会列出令牌创建人可见的案件。',
      en: 'A list has `items` and `nextCursor`. It holds the cases that the maker of the token may see, and no others.',
    },
    command: lines('curl -s "$HEZONG/api/v1/cases?limit=1"', token),
  },
  {
    title: { zh: '翻页', en: 'Turn the page' },
    text: {
      zh: '将 nextCursor 存为 CURSOR，以相同的筛选条件请求下一页；最后一页的 nextCursor 为 null。每页最多 200 条。',
      en: 'Keep `nextCursor` as CURSOR and ask for the next page with the same filters; on the last page it is null. A page has at most 200 items.',
    },
    command: lines('curl -s "$HEZONG/api/v1/cases?limit=1&cursor=$CURSOR"', token),
  },
  {
    title: { zh: '新建案件', en: 'Open a case' },
    text: {
      zh: 'Idempotency-Key 由您自定：连接中断后以同一键重发，只产生一个案件并得到同一应答；以同一键发送不同内容则被拒绝（422）。将应答中的 id 存为 CASE，proceedings[0].id 存为 PROCEEDING，被申请人（role 为 respondent）的 id 存为 RESPONDENT。',
      en: 'The Idempotency-Key is a word of your own: sent again with it after a broken connection, the request opens one case and gets the same answer; with another body it is refused (422). Of the answer, keep `id` as CASE, `proceedings[0].id` as PROCEEDING, and the `id` of the party whose `role` is `respondent` as RESPONDENT.',
    },
    command: lines(
      'curl -s "$HEZONG/api/v1/cases"',
      token,
      json,
      "-H 'Idempotency-Key: open-337-TA-9990'",
      `-d '{"kind":"itc_337","number":"337-TA-9990","titleEn":"Certain Demo Lamps","proceedings":[{"forum":"us-itc","number":"337-TA-9990","filedOn":"2026-02-02","institutedOn":"2026-03-06"}],"parties":[{"name":"Demo Lighting Inc.","role":"complainant","side":"adverse","country":"US"},{"name":"Demo Optoelectronics Co., Ltd.","role":"respondent","side":"ours","country":"CN"}]}'`,
    ),
  },
  {
    title: { zh: '记录事件', en: 'Record an event' },
    text: {
      zh: '事件会触发期限。各受理机关的事件名称由 GET /api/v1/law/events?forum=us-itc 列出；送达须注明当事人、方式与日期。',
      en: 'An event triggers deadlines. `GET /api/v1/law/events?forum=us-itc` lists the events of a forum; a service says which party, how and when.',
    },
    command: lines(
      'curl -s "$HEZONG/api/v1/cases/$CASE/events"',
      token,
      json,
      "-H 'Idempotency-Key: service-337-TA-9990'",
      `-d '{"proceedingId":"'"$PROCEEDING"'","kind":"complaint_and_noi_served_by_commission","happenedOn":"2026-03-10","services":[{"partyId":"'"$RESPONDENT"'","method":"express","destination":"foreign","servedOn":"2026-03-10"}]}'`,
    ),
  },
  {
    title: { zh: '读取期限', en: 'Read the deadlines' },
    text: {
      zh: '每个期限含日期、依据及推算过程；某一期限的全部内容见 GET /api/v1/deadlines/{id}。',
      en: 'Each deadline has its day, its rule and its state; `GET /api/v1/deadlines/{id}` tells one with every step by which it was counted.',
    },
    command: lines('curl -s "$HEZONG/api/v1/cases/$CASE/deadlines"', token),
  },
  {
    title: { zh: '修改', en: 'Change a case' },
    text: {
      zh: 'If-Match 为您读取时的版本（version）。若他人已作更改，则拒绝（412）并告知 currentVersion：请重新读取后再改。',
      en: '`If-Match` names the `version` that you read. Where somebody changed the case meanwhile, nothing is changed (412) and `currentVersion` says which version is the newest: read it and try again.',
    },
    command: lines(
      'curl -s -X PUT "$HEZONG/api/v1/cases/$CASE"',
      token,
      json,
      "-H 'If-Match: 1'",
      `-d '{"number":"337-TA-9990","titleEn":"Certain Demo Lamps and Components Thereof"}'`,
    ),
  },
  {
    title: { zh: '错误', en: 'Errors' },
    text: {
      zh: '除成功外，应答均为 application/problem+json（RFC 9457）。程序应依据 code（稳定）判断，detail 供人阅读，语言由 Accept-Language 决定。不存在与您无权查看的内容应答相同（404）。401：令牌无效；403：角色或范围不足；409：当前不可操作；422：请修改输入，errors 逐项指明；429：请按 Retry-After 稍后再试。',
      en: 'Every answer but success is `application/problem+json` (RFC 9457). Programs go by `code`, which is stable; `detail` is a sentence for a person, in the language of `Accept-Language`. What is not there and what you may not see answer alike (404). 401: the token is not valid. 403: no role, or no scope. 409: not as the thing stands. 422: change the input; `errors` points to each fault. 429: wait as `Retry-After` says.',
    },
    command: lines(
      'curl -s "$HEZONG/api/v1/cases"',
      token,
      json,
      `-d '{"kind":"itc_337","number":"337-TA-9990","titleEn":"Once more"}'`,
    ),
  },
  {
    title: { zh: '存疑的日期', en: 'Odd dates' },
    text: {
      zh: '可能写错的日期（如 2062 误作 2026）会被拒绝（422，date.implausible）。若确认无误，将 errors 中的 acknowledge 放入 acknowledged 后重新发送。',
      en: 'A date that looks mistaken, such as 2062 for 2026, is refused (422, `date.implausible`). Where it is right all the same, send the request again with `acknowledge` of the error in `acknowledged`.',
    },
    command: lines(
      'curl -s "$HEZONG/api/v1/cases/$CASE/events"',
      token,
      json,
      `-d '{"proceedingId":"'"$PROCEEDING"'","kind":"note","happenedOn":"2062-03-05","note":"A typo"}'`,
    ),
  },
];

/** The steps as the page of the documentation. */
export const asMarkdown = (steps: readonly ApiStep[]): string =>
  [
    '# First steps with the API',
    ...steps.map(
      ({ title, text, command }) => `## ${title.en}\n\n${text.en}\n\n\`\`\`sh\n${command}\n\`\`\``,
    ),
  ].join('\n\n') + '\n';
