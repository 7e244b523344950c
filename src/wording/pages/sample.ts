/** What the sample portal says where the real one explains the real world. */
export const sampleWords = {
  vi: {
    explainer:
      'Cổng thật có ở đây một bài giải thích về nhóm nhiệm vụ này. Cổng mẫu chỉ có cơ quan giả định nên thay bài đó bằng số liệu mẫu.',
    coreMatters:
      'Cổng thật có ở đây bài viết về ba vấn đề cốt lõi. Cổng mẫu chỉ có cơ quan giả định nên thay bài đó bằng số liệu mẫu.',
    about:
      'Đây là cổng mẫu của «Ba công khai», Nghị quyết 57: mọi cơ quan, địa phương, văn bản, nguồn và số liệu ở đây đều giả định.',
    aboutText:
      'Số liệu do phần mềm sinh ra, mỗi lần đều như nhau, để thử các trang, biểu đồ và tệp tải về. Không số nào nói về một cơ quan, địa phương có thật, và không nơi nào đã công bố các số ấy. Mỗi trang, hình và tệp đều mang dấu dữ liệu mẫu.',
    aboutData: 'Cổng mẫu có các bộ số liệu giả định sau đây. Bên công bố và nguồn của chúng cũng giả định.',
    aboutFiles: 'Tải dữ liệu mẫu',
    aboutQuoting:
      'Giấy phép trên là của mã nguồn và bài viết. Không dẫn số liệu của cổng mẫu như số liệu thật.',
    measure:
      'Cổng thật có ở đây bài viết về «Một thước đo»: mức sống và niềm tin của nhân dân. Bài ấy nói về các văn bản, khảo sát và tỉnh, thành phố có thật, nên không có trong cổng mẫu.',
    measureText:
      'Cổng mẫu không có khảo sát nào hỏi người dân. Các bảng xếp hạng giả định ở đây không đo mức sống hay niềm tin của ai.',
    measureRankings: 'Xem các bảng xếp hạng mẫu',
    mapNote: 'Ô có cùng diện tích, xếp theo số thứ tự của các tỉnh giả định; đây không phải bản đồ Việt Nam.',
  },
  en: {
    explainer:
      'Here the real portal explains this task group. The sample portal knows only fictitious agencies, and shows sample figures instead.',
    coreMatters:
      'Here the real portal explains the three core matters. The sample portal knows only fictitious agencies, and shows sample figures instead.',
    about:
      'This is the sample portal of “Ba công khai”, Resolution 57: every agency, place, document, source and figure here is fictitious.',
    aboutText:
      'The figures are made by the software, the same each time, to try out pages, charts and files. None of them speaks of a real agency or place, and nobody has published them. Every page, image and file carries the mark of sample data.',
    aboutData:
      'The sample portal has the fictitious series below. Their publishers and sources are fictitious too.',
    aboutFiles: 'Download the sample data',
    aboutQuoting:
      'These are the terms of the code and the texts. Do not quote figures of the sample portal as real ones.',
    measure:
      'Here the real portal writes about the “one yardstick”, people’s living standard and trust. That text speaks of real documents, surveys and provinces, and is not in the sample portal.',
    measureText:
      'The sample portal has no survey that asked anybody. The fictitious rankings here do not measure anyone’s living standard or trust.',
    measureRankings: 'See the sample rankings',
    mapNote:
      'Tiles are of equal size, by the numbers of the fictitious provinces; this is no map of Viet Nam.',
  },
} as const;
