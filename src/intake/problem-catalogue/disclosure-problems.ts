import type { ProblemText } from './problem-text.ts';

/** Problems of the quarterly disclosure: counts, tasks over the quarters, recommendations, money. */
export const disclosureProblems = {
  'cell-needed': {
    what: { vi: 'Ô trống trong khi {when}.', en: 'The cell is empty while {when}.' },
    cure: { vi: 'Điền ô này.', en: 'Fill the cell.' },
  },
  'cell-unwanted': {
    what: { vi: 'Ô có «{value}» trong khi {when}.', en: 'The cell holds «{value}» while {when}.' },
    cure: { vi: 'Để trống ô này.', en: 'Leave the cell empty.' },
  },
  'date-conflict': {
    what: { vi: 'Ngày {value} trái với {found}.', en: 'The day {value} contradicts {found}.' },
    cure: { vi: 'Sửa ngày hoặc tình trạng.', en: 'Mend the day or the state.' },
  },
  'counts-sum': {
    what: {
      vi: 'Được giao {value}, nhưng năm phần cộng lại được {found}.',
      en: '{value} were assigned, but the five parts add up to {found}.',
    },
    cure: { vi: 'Kiểm tra lại sáu số của dòng.', en: 'Check the six numbers of the row.' },
  },
  'count-mismatch': {
    what: {
      vi: '{where}: một bên {value}, bên kia {found}; chênh {difference}, đã khai báo {allowed}.',
      en: '{where}: {value} here and {found} there; the difference is {difference}, declared {allowed}.',
    },
    cure: {
      vi: 'Sửa số, hoặc khai chênh lệch kèm lý do trong count-differences.csv.',
      en: 'Mend the numbers, or declare the difference with its reason in count-differences.csv.',
    },
  },
  'count-difference-unused': {
    what: {
      vi: 'Chênh lệch khai báo «{value}» không khớp chỗ nào.',
      en: 'The declared difference «{value}» fits nothing.',
    },
    cure: { vi: 'Bỏ dòng này hoặc sửa khóa.', en: 'Remove the row or mend its key.' },
  },
  'task-gone': {
    what: {
      vi: 'Nhiệm vụ «{value}» ở kỳ {when} chưa xong, kỳ này không còn.',
      en: 'The task «{value}» was not finished in {when} and is missing here.',
    },
    cure: {
      vi: 'Giữ nhiệm vụ đến khi hoàn thành; việc quá hạn không tự biến mất.',
      en: 'Keep the task until it is done; an overdue task does not vanish.',
    },
  },
  'task-changed': {
    what: {
      vi: '«{value}», nhưng kỳ {when} ghi «{found}».',
      en: '«{value}», but {when} has «{found}».',
    },
    cure: {
      vi: 'Ngày giao và hạn đầu tiên không bao giờ đổi; hạn mới ghi ở cột due kèm lý do.',
      en: 'The day of assignment and the first due date never change; a new date goes into due, with its reason.',
    },
  },
  'step-order': {
    what: {
      vi: 'Bước {value} của kiến nghị không hợp: {found}.',
      en: 'The step {value} does not fit: {found}.',
    },
    cure: {
      vi: 'Bước đánh số 1, 2, 3… theo ngày; bước đầu là gửi từ bên nêu tới bên nhận.',
      en: 'Steps are numbered 1, 2, 3… by date; the first is sent by whoever raised it to the addressee.',
    },
  },
  'holder-mismatch': {
    what: {
      vi: 'Ghi đang ở «{value}», nhưng bước chuyển cuối cùng tới «{found}».',
      en: 'Said to be with «{value}», but the last step moved it to «{found}».',
    },
    cure: { vi: 'Sửa cột holder hoặc thêm bước.', en: 'Mend the holder or add a step.' },
  },
  'budget-exceeds': {
    what: {
      vi: 'Giải ngân {value} nhiều hơn phân bổ {found}.',
      en: 'Disbursed {value}, more than the {found} allocated.',
    },
    cure: { vi: 'Kiểm tra chặng và đơn vị.', en: 'Check stage and unit.' },
  },
  'agency-not-valid': {
    what: {
      vi: 'Cơ quan «{value}» không tồn tại vào ngày {when}.',
      en: 'The agency «{value}» does not exist on {when}.',
    },
    cure: {
      vi: 'Dùng mã của đơn vị tồn tại trong kỳ.',
      en: 'Use the id of the unit that exists in the period.',
    },
  },
  'correction-out-of-place': {
    what: { vi: 'Đính chính không hợp: {found}.', en: 'The correction is out of place: {found}.' },
    cure: {
      vi: 'Đính chính chỉ có ở phiên bản sau 1.0.0.',
      en: 'Corrections belong to versions after 1.0.0.',
    },
  },
} as const satisfies Record<string, ProblemText>;
