import type { ChartExample } from './example.ts';
import { exampleNumber } from './example-names.ts';
import { exampleRandom } from './example-random.ts';
import { dotEntry, lineEntry, ruleEntry } from './key-marks.ts';
import { swatchEntry } from './legend.ts';
import { drawLinePanel } from './line-panel.ts';
import type { LinePanelData } from './line-panel.ts';
import { smallMultiples } from './small-multiples.ts';
import type { Panel, SmallMultiplesData, SmallMultiplesWords } from './small-multiples.ts';
import { exampleMarks, exampleScores, stripWords } from './strip.example.ts';
import { drawStrip } from './strip.ts';
import type { StripData } from './strip.ts';

export const smallMultiplesWords: SmallMultiplesWords = {
  title: 'Điểm từng lĩnh vực của các tỉnh mẫu',
  description: 'Mỗi ô là một lĩnh vực. Số liệu giả định.',
  scale: 'Mỗi ô một thang điểm riêng: vị trí ở hai ô không so được với nhau.',
};

const commonScale = { ...smallMultiplesWords, scale: 'Các ô cùng một thang điểm, từ 1 đến 10.' };

/** Invented names of criteria as long as the real ones get. */
const titles = [
  'Tham gia ở cơ sở',
  'Công khai, minh bạch trong việc ra quyết định của chính quyền mẫu',
  'Trách nhiệm giải trình',
  'Kiểm soát mẫu trong khu vực công',
  'Thủ tục hành chính công',
  'Cung ứng dịch vụ công mẫu: y tế, giáo dục, hạ tầng, an ninh',
  'Quản trị môi trường',
  'Quản trị điện tử',
];

const missing = [{ id: 'tinh-mau-62', title: 'Tỉnh Mẫu 62, 2024: chưa tìm thấy điểm' }];
const panelTexts = { ...stripWords, axis: '' };

function stripPanel(title: string, index: number, domain?: StripData['domain']): Panel {
  const values = exampleScores(61, index + 20, 3 + index * 0.6, 1.4);
  const middle = values.toSorted((a, b) => a - b)[30]!;
  const rules = [{ value: middle, label: exampleNumber(middle), main: true }];
  const data: StripData = { marks: exampleMarks(values, index === 1 ? [4] : []), missing, rules, domain };
  return { id: `mau-${index + 1}`, title, body: (place) => drawStrip(data, place, panelTexts, 64) };
}

/** Five have a score, 58 have none. */
function mostlyMissing(title: string, index: number): Panel {
  const marks = exampleMarks(exampleScores(5, index + 60, 5, 2));
  const without = Array.from({ length: 58 }, (_, at) => ({
    id: `tinh-mau-${at + 6}`,
    title: `Tỉnh Mẫu ${String(at + 6).padStart(2, '0')}, 2024: chưa tìm thấy điểm`,
  }));
  const data: StripData = { marks, missing: without, rules: [] };
  return { id: `mau-${index + 1}`, title, body: (place) => drawStrip(data, place, panelTexts, 64) };
}

const periods = Array.from({ length: 14 }, (_, index) => {
  const year = String(2011 + index);
  return { id: year, label: year };
});

/** A wandering score; the second criterion breaks in 2018, the last ones begin there, one has a gap. */
export function exampleLine(index: number, values?: readonly (number | null)[]): LinePanelData {
  const random = exampleRandom(index + 40);
  const begins = index >= 6 ? 7 : 0;
  let score = 4.5 + random() * 2;
  const walk = periods.map((_, at) => {
    score = Math.min(Math.max(score + (random() - 0.5) * 0.8, 2), 9);
    return at < begins || (index === 2 && at === 8) ? null : Math.round(score * 100) / 100;
  });
  const own = values ?? walk;
  const near = (at: number): number => walk[at] ?? 5;
  return {
    id: 'tinh-mau-01',
    label: `Thành phố Hồ Mẫu Minh: ${titles[index]}`,
    periods,
    breaks: index === 1 || index === 4 ? [{ beforePeriod: '2018', label: 'Từ 2018 đổi cách đo' }] : [],
    values: own,
    titles: periods.map(({ label }, at) => {
      const value = own[at];
      const said = value === null || value === undefined ? 'chưa có điểm' : exampleNumber(value);
      return `Thành phố Hồ Mẫu Minh, ${label}: ${said}`;
    }),
    peers: periods.map((_, at) =>
      at < begins ? null : { low: near(at) - 1 - random(), high: near(at) + 0.2 + random() },
    ),
    domain: [1, 10],
  };
}

const lineTexts = { number: exampleNumber, value: exampleNumber, notMeasured: 'chưa đo' };

function linePanel(title: string, index: number, values?: readonly (number | null)[]): Panel {
  const data = exampleLine(index, values);
  return { id: `mau-${index + 1}`, title, body: (place) => drawLinePanel(data, place, lineTexts) };
}

const stripKey = [dotEntry('một tỉnh', 'scale-2'), ruleEntry('trung vị', 'ink', 1)];
const lineKey = [
  lineEntry('Thành phố Hồ Mẫu Minh', 'accent', 2),
  swatchEntry({ className: 'scale-3', label: 'từ thấp nhất đến cao nhất của mọi tỉnh' }),
  ruleEntry('đổi cách đo', 'ink', 1, '3 3'),
  swatchEntry({ className: 'missing', label: 'chưa có điểm' }),
];

function example(
  id: string,
  title: string,
  data: SmallMultiplesData,
  words = smallMultiplesWords,
): ChartExample {
  return { id, title, draw: (width) => smallMultiples(data, width, words) };
}

const noPanel: Panel = {
  id: 'mau-9',
  title: 'Một lĩnh vực chưa có số liệu',
  body: { missing: 'Chưa tìm thấy điểm của lĩnh vực này' },
};

export const smallMultiplesExamples: readonly ChartExample[] = [
  example('strips', 'Tám lĩnh vực, mỗi ô một thang', {
    panels: titles.map((title, index) => stripPanel(title, index)),
    key: stripKey,
  }),
  example(
    'strips-common-scale',
    'Ba lĩnh vực cùng một thang, một lĩnh vực chưa có số liệu',
    {
      panels: [...titles.slice(0, 3).map((title, index) => stripPanel(title, index, [1, 10])), noPanel],
      key: stripKey,
    },
    commonScale,
  ),
  example(
    'lines',
    'Một tỉnh qua 14 năm theo tám lĩnh vực, có gián đoạn và khoảng trống',
    { panels: titles.map((title, index) => linePanel(title, index)), key: lineKey },
    commonScale,
  ),
  example(
    'lines-edges',
    'Chưa bao giờ có điểm; chỉ có điểm một năm; không có ô nào',
    {
      panels: [
        linePanel(
          'Chưa bao giờ có điểm',
          0,
          periods.map(() => null),
        ),
        linePanel(
          'Chỉ có điểm năm 2019',
          3,
          periods.map(({ id }) => (id === '2019' ? 9.99 : null)),
        ),
        noPanel,
      ],
      key: lineKey,
    },
    commonScale,
  ),
  example('mostly-missing', 'Bốn lĩnh vực mà hầu hết các tỉnh chưa có số liệu', {
    panels: [0, 1, 2, 3].map((index) => mostlyMissing(titles[index]!, index)),
    key: stripKey,
  }),
  example('one', 'Một ô', { panels: [stripPanel(titles[1]!, 1)], key: [] }),
  example('none', 'Không có ô nào', { panels: [], key: [] }),
];
