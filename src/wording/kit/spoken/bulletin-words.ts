import type { Release } from '../../../portal/portal.ts';
import type { MarkName } from '../../../site/marks.ts';
import { formatDate } from '../../dates.ts';
import { joinList } from '../../sentences/lists.ts';

type Status = Release['file']['status'];

/**
 * What a loudspeaker bulletin says beside the facts, as it is read. There is no English one, for loudspeakers of
 * communes speak Vietnamese.
 */
export const bulletinWords = {
  opening: (about: string | null): string =>
    about === null
      ? 'Thưa bà con, sau đây là bản tin Ba công khai.'
      : `Thưa bà con, sau đây là bản tin Ba công khai về ${about}.`,
  /** Said before all else by a portal that is not the published one. */
  marks: {
    sample: 'Đây là bản tin mẫu, cơ quan và số liệu đều là giả định.',
    preview: 'Đây là bản xem trước, số liệu chưa công bố.',
  } satisfies Record<MarkName, string>,
  /** Of a release that says nowhere how many tasks are done. */
  noTasks: 'Cổng chưa tìm thấy số liệu cho biết bao nhiêu nhiệm vụ của kỳ này đã hoàn thành.',
  noResultsOf: (name: string, searchedOn: string): string =>
    `Tính đến ngày ${formatDate(searchedOn, 'vi')}, cổng chưa tìm thấy số liệu riêng của ${name} về kết quả thực hiện Nghị quyết 57 theo từng quý.`,
  onlyTotals: (searchedOn: string): string =>
    `Kết quả của từng bộ, ngành, địa phương thì cổng chưa tìm thấy, tính đến ngày ${formatDate(searchedOn, 'vi')}.`,
  status: {
    official: 'Đây là số liệu chính thức, cơ quan có thẩm quyền đã cho phép công bố.',
    provisional: 'Đây là số liệu tạm tính, có thể thay đổi khi có kết quả chính thức.',
    compiled:
      'Cổng Ba công khai tổng hợp số liệu từ báo chí và văn bản. Đây không phải là bản công bố chính thức của cơ quan nào.',
    sample: 'Số liệu này chỉ để xem thử.',
  } satisfies Record<Status, string>,
  sources: (named: readonly string[], others: boolean): string => {
    if (named.length === 0) return 'Nguồn của từng số liệu được ghi rõ trên cổng.';
    const all = others ? [...named, 'các nguồn khác ghi trên cổng'] : named;
    return `Nguồn là ${joinList(all, 'vi')}.`;
  },
  responsible: (role: string): string => `Chịu trách nhiệm về nội dung của cổng là ${role}.`,
  /** Where there is no time to say it. */
  lackingElsewhere: 'Những số liệu chưa tìm thấy được ghi rõ trên cổng.',
  lookUp: {
    quarter: 'Mời bà con xem đầy đủ trên cổng Ba công khai, ở mục Kỳ công bố',
    agency: 'Mời bà con xem đầy đủ trên cổng Ba công khai, ở mục Trách nhiệm',
    at: (address: string): string => `, địa chỉ ${address}`,
  },
  /** True of every quarter and every agency: told where there is little else to tell. */
  more: [
    'Nghị quyết số 57 của Bộ Chính trị là nghị quyết về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
    'Ba công khai là công khai tiến độ, công khai trách nhiệm và công khai kết quả.',
    'Chưa tìm thấy không có nghĩa là không có.',
    'Ai biết nơi đã công bố số liệu còn thiếu, xin gửi cho cổng qua trang Phản ánh.',
    'Cổng chỉ đăng lại số liệu và đánh giá kèm nguồn, không tự đánh giá cơ quan nào.',
    'Mỗi số liệu trên cổng đều có nguồn, ngày và phạm vi.',
    'Các số liệu khác phạm vi thì không cộng với nhau và không so với nhau.',
    'Khi dẫn lại, xin nêu rõ nguồn, ngày và phạm vi của số liệu.',
    'Trên cổng, ai cũng có thể tải số liệu về để tự kiểm tra.',
    'Số liệu nào được sửa thì cổng ghi rõ ở trang Đính chính, từ bao nhiêu thành bao nhiêu và vì sao.',
  ],
} as const;
