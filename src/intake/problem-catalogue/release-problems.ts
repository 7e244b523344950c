import type { ProblemText } from './problem-text.ts';

/** Problems of series and releases: periods, populations, completeness, ranks, sums. */
export const releaseProblems = {
  'period-frequency': {
    what: {
      vi: 'Kỳ {value} không hợp với bộ số liệu {found}.',
      en: 'The period {value} does not fit a {found} series.',
    },
    cure: { vi: 'Dùng dạng {allowed}.', en: 'Use the form {allowed}.' },
  },
  'period-before-regimes': {
    what: { vi: 'Không chế độ tính nào áp dụng cho kỳ {value}.', en: 'No regime covers the period {value}.' },
    cure: { vi: 'Khai báo chế độ trong series.json.', en: 'Declare the regime in series.json.' },
  },
  'sample-refused': {
    what: { vi: 'Kỳ công bố có trạng thái «sample».', en: 'The release has the status «sample».' },
    cure: {
      vi: 'Bản công khai không nhận dữ liệu mẫu. Bỏ kỳ này khỏi data/.',
      en: 'The public edition takes no sample data. Remove the release from data/.',
    },
  },
  'sample-row-refused': {
    what: {
      vi: 'Dòng này là dữ liệu mẫu, hoặc dẫn tới dữ liệu mẫu: «{value}».',
      en: 'The row is sample data, or names sample data: «{value}».',
    },
    cure: {
      vi: 'Bản công khai không nhận mã bắt đầu bằng «mau-». Bỏ dòng này.',
      en: 'The public edition takes no id that begins with «mau-». Remove the row.',
    },
  },
  'population-missing': {
    what: {
      vi: 'Bảng «{value}» có số liệu nhưng chưa khai báo tập xếp hạng.',
      en: 'The ranking «{value}» has rows but no population.',
    },
    cure: {
      vi: 'Thêm vào «populations» của datapackage.json.',
      en: 'Add it to «populations» in datapackage.json.',
    },
  },
  'population-size': {
    what: {
      vi: 'Khai báo {value} cơ quan, danh mục có {found} vào ngày {when}.',
      en: '{value} agencies are declared, the register has {found} on {when}.',
    },
    cure: { vi: 'Kiểm tra ngày và số lượng.', en: 'Check the day and the number.' },
  },
  'coverage-missing': {
    what: {
      vi: 'Chưa khai báo bảng {value} đủ hay chưa đủ.',
      en: 'Nothing says whether {value} is complete.',
    },
    cure: {
      vi: 'Ghi coverage.{value}: complete hoặc partial.',
      en: 'Write coverage.{value}: complete or partial.',
    },
  },
  'agency-outside-population': {
    what: {
      vi: '«{value}» không thuộc tập xếp hạng {found} vào ngày {when}.',
      en: '«{value}» is not in the population of {found} on {when}.',
    },
    cure: {
      vi: 'Dùng mã của đơn vị tồn tại vào ngày đó (đơn vị trước 1/7/2025 có thể mang đuôi -truoc-2025).',
      en: 'Use the id of the unit that existed on that day (units before 1 July 2025 may end in -truoc-2025).',
    },
  },
  'criterion-outside-regime': {
    what: {
      vi: 'Tiêu chí «{value}» không dùng trong chế độ {found}.',
      en: 'The criterion «{value}» is not used in the regime {found}.',
    },
    cure: {
      vi: 'Sửa mã tiêu chí, hoặc khai báo trong criteria.csv.',
      en: 'Mend the criterion, or declare it in criteria.csv.',
    },
  },
  'criterion-parent-regime': {
    what: {
      vi: 'Tiêu chí dùng ở chế độ {value}, nơi tiêu chí cha «{parent}» không được dùng.',
      en: 'Used in the regime {value}, in which its parent «{parent}» is not.',
    },
    cure: {
      vi: 'Chế độ của tiêu chí cha: {allowed}. Thêm chế độ ở đó, hoặc bỏ ở đây.',
      en: 'The regimes of the parent: {allowed}. Add the regime there, or remove it here.',
    },
  },
  'basis-mixed': {
    what: {
      vi: 'Bảng {found} cộng điểm theo cơ sở «{other}» lẫn với «{value}».',
      en: 'The ranking {found} adds up scores on the basis «{other}» and on «{value}».',
    },
    cure: {
      vi: 'Mỗi bảng xếp hạng chỉ cộng điểm theo một cơ sở đánh giá; tách thành hai bảng.',
      en: 'A ranking adds up scores on one basis only; make two rankings of them.',
    },
  },
  'criterion-not-lowest': {
    what: { vi: 'Tiêu chí «{value}» có tiêu chí con.', en: 'The criterion «{value}» has parts.' },
    cure: {
      vi: 'Chỉ ghi điểm của tiêu chí thấp nhất; cổng tự cộng.',
      en: 'Write scores of the lowest criteria only; the portal adds them up.',
    },
  },
  'score-above-max': {
    what: { vi: 'Điểm {value} vượt mức tối đa.', en: 'The score {value} is above the maximum.' },
    cure: { vi: 'Tối đa {allowed}.', en: 'At most {allowed}.' },
  },
  'row-missing': {
    what: { vi: 'Thiếu dòng: {value}.', en: 'A row is missing: {value}.' },
    cure: {
      vi: 'Thêm dòng; nếu không có số thì để trống giá trị và ghi trạng thái M, L, O hoặc Q.',
      en: 'Add the row; without a number leave the value empty and write the status M, L, O or Q.',
    },
  },
  'rank-above-size': {
    what: {
      vi: 'Hạng hoặc tổng số {value} không hợp với {allowed} cơ quan.',
      en: 'The rank or total {value} does not fit {allowed} agencies.',
    },
    cure: { vi: 'Kiểm tra lại với bản công bố.', en: 'Check it against the publication.' },
  },
  'rank-sequence': {
    what: {
      vi: 'Hạng {value} nhưng có {found} cơ quan đứng trên.',
      en: 'Rank {value} but {found} agencies stand above.',
    },
    cure: {
      vi: 'Đồng hạng thì bỏ qua các hạng kế tiếp (1, 2, 2, 4).',
      en: 'After a tie the next ranks are skipped (1, 2, 2, 4).',
    },
  },
  'rank-mismatch': {
    what: {
      vi: 'Nguồn công bố {value} nhưng cộng điểm được {found}.',
      en: 'Published as {value}, but the scores give {found}.',
    },
    cure: {
      vi: 'Kiểm tra điểm, trọng số và bản công bố; hai bên phải khớp.',
      en: 'Check scores, weights and the publication; the two must agree.',
    },
  },
  'rank-against-score': {
    what: {
      vi: 'Hạng {value} trái với điểm: {found}.',
      en: 'The rank {value} contradicts the score: {found}.',
    },
    cure: {
      vi: 'Nếu nguồn in như vậy, chuyển dòng sang omissions.csv kèm lý do.',
      en: 'If the source prints it so, move the row to omissions.csv with the reason.',
    },
  },
} as const satisfies Record<string, ProblemText>;
