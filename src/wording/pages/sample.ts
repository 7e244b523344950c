/** What the sample portal says where the real one explains the real world. */
export const sampleWords = {
  vi: {
    explainer:
      'Cổng thật có ở đây một bài giải thích về nhóm nhiệm vụ này. Cổng mẫu chỉ có cơ quan giả định nên thay bài đó bằng số liệu mẫu.',
    coreMatters:
      'Cổng thật có ở đây bài viết về ba vấn đề cốt lõi. Cổng mẫu chỉ có cơ quan giả định nên thay bài đó bằng số liệu mẫu.',
    mapNote: 'Ô có cùng diện tích, xếp theo số thứ tự của các tỉnh giả định; đây không phải bản đồ Việt Nam.',
  },
  en: {
    explainer:
      'Here the real portal explains this task group. The sample portal knows only fictitious agencies, and shows sample figures instead.',
    coreMatters:
      'Here the real portal explains the three core matters. The sample portal knows only fictitious agencies, and shows sample figures instead.',
    mapNote:
      'Tiles are of equal size, by the numbers of the fictitious provinces; this is no map of Viet Nam.',
  },
} as const;
