import type { Release } from '../../../portal/portal.ts';
import type { MarkName } from '../../../site/marks.ts';
import { joinList } from '../../sentences/lists.ts';

type Status = Release['file']['status'];

/**
 * What a loudspeaker bulletin says beside the sentences of the pages, as it is read: in words alone. There is no English
 * one, for loudspeakers of communes speak Vietnamese.
 */
export const bulletinWords = {
  opening: 'Bản tin truyền thanh',
  /** Said before all else by a portal that is not the published one. */
  marks: {
    sample: 'Đây là bản tin mẫu, cơ quan và số liệu đều là giả định.',
    preview: 'Đây là bản xem trước, số liệu chưa công bố.',
  } satisfies Record<MarkName, string>,
  ranking: (title: string): string => `Bảng xếp hạng ${title}.`,
  scope: (title: string): string => `Phạm vi là ${title}.`,
  status: {
    official: 'Đây là số liệu chính thức, cơ quan có thẩm quyền đã cho phép công bố.',
    provisional: 'Đây là số liệu tạm tính, có thể thay đổi khi có kết quả chính thức.',
    compiled:
      'Số liệu do cổng Ba công khai tổng hợp từ báo chí và văn bản, không phải là bản công bố của cơ quan nào.',
    sample: 'Số liệu này chỉ để xem thử.',
  } satisfies Record<Status, string>,
  sources: (named: readonly string[], others: boolean): string => {
    if (named.length === 0) return 'Nguồn ghi rõ trên cổng.';
    const all = others ? [...named, 'các nguồn khác ghi trên cổng'] : named;
    return `Nguồn là ${joinList(all, 'vi')}.`;
  },
  /** Where there is no time to say it. */
  lackingElsewhere: 'Những số liệu còn chưa tìm thấy đã được ghi rõ trên cổng.',
  lookUp: {
    quarter: 'Xem đầy đủ trên cổng Ba công khai, Nghị quyết năm mươi bảy, ở mục Kỳ công bố',
    agency: 'Xem đầy đủ trên cổng Ba công khai, Nghị quyết năm mươi bảy, ở mục Trách nhiệm',
    at: (address: string): string => `, địa chỉ ${address}`,
  },
  /** True of every quarter and every agency: told where there is little else to tell. */
  more: [
    'Nghị quyết số năm mươi bảy của Bộ Chính trị là nghị quyết về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
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
