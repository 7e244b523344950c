import { expect, it } from 'vitest';
import type { BudgetAmount } from '../../portal/accounts.ts';
import type { Portal } from '../../portal/portal.ts';
import { amountText } from './amount-words.ts';

const portal = {
  units: new Map([['billion-vnd', { id: 'billion-vnd', title_vi: 'tỷ đồng', title_en: 'billion dong' }]]),
} as unknown as Portal;

const amount = (value: number | null, status: BudgetAmount['status']): BudgetAmount => {
  return { stage: 'allocated', value, unit: 'billion-vnd', status, sources: [], note: null };
};

it.each<[BudgetAmount | undefined, string, string]>([
  [amount(1250.5, 'A'), '1.250,5 tỷ đồng', '1,250.5 billion dong'],
  [amount(0, 'A'), '0 tỷ đồng', '0 billion dong'],
  [amount(12, 'P'), '12 tỷ đồng (tạm tính)', '12 billion dong (provisional)'],
  [amount(null, 'L'), 'chưa có (không thu thập)', 'not yet (not collected)'],
  [undefined, 'chưa có', 'not yet'],
])('%o', (given, vi, en) => {
  expect(amountText(portal, given, 'vi')).toBe(vi);
  expect(amountText(portal, given, 'en')).toBe(en);
});
