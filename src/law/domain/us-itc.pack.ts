import { calendarDate } from "../../kernel/index.js";
import type { RulePack } from "./rule.js";

/** Section 337 investigations at the United States International Trade Commission. */
export const usItc: RulePack = {
  id: "us-itc",
  version: "2026.1",
  forum: "us-itc",
  name: {
    en: "US International Trade Commission, section 337",
    zh: "美国国际贸易委员会 337 调查",
  },
  textAsOf: calendarDate("2025-01-24"),
  source:
    "eCFR, 19 CFR chapter II, edition of 2025-01-24; 19 USC 1337, edition of 2023-04-20",
  caveats: [],
  calendar: "us-itc",
  rules: [],
  events: [],
  circumstances: [],
};
