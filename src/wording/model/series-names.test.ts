import { describe, expect, it } from 'vitest';
import { seriesName } from './series-names.ts';

const named = (short: string, title: string) => ({
  short: { vi: short, en: short },
  title: { vi: title, en: title },
});

describe('the name of a series', () => {
  it('does not say the short name twice', () => {
    expect(seriesName(named('DTI', 'Chỉ số chuyển đổi số (DTI)'), 'vi')).toBe('Chỉ số chuyển đổi số (DTI)');
  });

  it('says both where they differ', () => {
    expect(seriesName(named('PAPI', 'Chỉ số quản trị'), 'vi')).toBe('PAPI – Chỉ số quản trị');
  });
});
