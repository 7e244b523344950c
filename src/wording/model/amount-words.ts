import type { BudgetAmount } from '../../portal/accounts.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Lang } from '../../site/lang.ts';
import { formatNumber } from '../numbers.ts';
import { accountWords } from '../pages/accounts.ts';
import { statusWord } from '../words/statuses.ts';

/**
 * A sum of money with its unit: «1.250,5 tỷ đồng»; «chưa có (không thu thập)» where the status says why there is none,
 * «chưa có» where the release has no row.
 */
export function amountText(
  portal: Pick<Portal, 'units'>,
  amount: BudgetAmount | undefined,
  lang: Lang,
): string {
  const { notYet } = accountWords[lang];
  if (!amount) return notYet;
  if (amount.value === null) return `${notYet} (${statusWord(amount.status, lang)})`;
  const unit = portal.units.get(amount.unit);
  const said = `${formatNumber(amount.value, lang)} ${(lang === 'vi' ? unit?.title_vi : unit?.title_en) ?? ''}`;
  const status = amount.status === 'A' ? '' : ` (${statusWord(amount.status, lang)})`;
  return `${said.trim()}${status}`;
}
