/** An engagement of an expert in the demonstration's case, under way. Amounts in the currency of the cap. */
export interface DemoEngagement {
  /** By the expert's English name. */
  readonly expert: string;
  readonly role: 'consulting' | 'valuer';
  readonly currency: string;
  readonly scope: string;
  readonly cap: string;
  readonly hourly: string;
  readonly hoursEstimated: string;
  /** The top of the band of that role. */
  readonly band: string;
  readonly time?: {
    readonly hours: string;
    readonly travelHours: string;
    readonly expensesMinor: string;
    readonly note: string;
  };
  /** The name that is typed where the expert is designated. */
  readonly designatedAs?: string;
}

/** Two engagements: one with four fifths of its cap spent, one designated as testifying. */
export const demoEngagements: readonly DemoEngagement[] = [
  {
    expert: 'Demo Expert',
    role: 'consulting',
    currency: 'USD',
    scope:
      'Measure the dimming of three lamps and say how it compares with the asserted claims (demo). 测量三款灯具的调光特性并与权利要求比对（演示）。',
    cap: '10000.00',
    hourly: '450.00',
    hoursEstimated: '16',
    band: '500.00',
    time: {
      hours: '8',
      travelHours: '4',
      expensesMinor: '350000',
      note: 'A day in the laboratory; 3,500.00 for the measuring stand. 实验室工作一天；测量台费用 3,500.00。',
    },
  },
  {
    expert: 'Ines Vogel (demo)',
    role: 'valuer',
    currency: 'EUR',
    scope:
      'Value a licence to the asserted patents on comparable agreements (demo). 以可比许可协议评估涉案专利许可费（演示）。',
    cap: '40000.00',
    hourly: '380.00',
    hoursEstimated: '80',
    band: '400.00',
    designatedAs: 'Ines Vogel (demo)',
  },
];
