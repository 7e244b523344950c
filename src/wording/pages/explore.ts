import { formatDate } from '../dates.ts';

/** Words of the fields by which a reader explores tables and charts. */
export const exploreWords = {
  vi: {
    place: 'Nơi của tôi',
    noPlace: 'Chưa chọn',
    placeHint:
      'Được tô đậm trong các hình và bảng của trang; lựa chọn nằm ở địa chỉ trang, không lưu ở đâu khác.',
    provinces: 'Tỉnh, thành phố hiện nay',
    formerProvinces: (day: string) => `Tỉnh, thành phố trước ${formatDate(day, 'vi')}`,
    bodies: 'Bộ, ngành, cơ quan',
    filterTitle: (title: string) => `Lọc bảng: ${title}`,
    name: 'Lọc theo tên',
    region: 'Vùng',
    regionNow: 'Vùng hiện nay',
    allRegions: 'Tất cả các vùng',
    methodLink: 'Cách tính khoảng hạng',
  },
  en: {
    place: 'My place',
    noPlace: 'None chosen',
    placeHint:
      'Highlighted in the figures and tables of the page; the choice is in the page’s address and kept nowhere else.',
    provinces: 'Provinces and cities today',
    formerProvinces: (day: string) => `Provinces and cities before ${formatDate(day, 'en')}`,
    bodies: 'Ministries and other bodies',
    filterTitle: (title: string) => `Filter the table: ${title}`,
    name: 'Filter by name',
    region: 'Region',
    regionNow: 'Region today',
    allRegions: 'All regions',
    methodLink: 'How rank intervals are made',
  },
} as const;
