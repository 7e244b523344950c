import { defineTable } from '../table.ts';
import { sourceColumn } from './shared-columns.ts';

export const agencyKinds = [
  { code: 'province', title: { vi: 'Tỉnh, thành phố', en: 'Provinces and cities' } },
  { code: 'ministry', title: { vi: 'Bộ', en: 'Ministries' } },
  { code: 'ministerial-agency', title: { vi: 'Cơ quan ngang bộ', en: 'Ministerial-level agencies' } },
  { code: 'government-agency', title: { vi: 'Cơ quan thuộc Chính phủ', en: 'Government agencies' } },
  {
    code: 'party-committee',
    title: { vi: 'Đảng ủy trực thuộc Trung ương', en: 'Party committees under the Central Committee' },
  },
  {
    code: 'steering-committee',
    title: { vi: 'Ban Chỉ đạo Trung ương, Ban Chỉ đạo của Chính phủ', en: 'Steering committees' },
  },
  {
    code: 'central-body',
    title: { vi: 'Cơ quan, tổ chức khác ở Trung ương', en: 'Other central bodies' },
  },
] as const;

/** One row for each agency that ever answers for something here; its names by date are in agency-names.csv. */
export const agencies = defineTable({
  name: 'agencies',
  place: 'register',
  title: { vi: 'Bộ, ngành, địa phương', en: 'Agencies' },
  about: {
    vi: 'Mỗi dòng là một cơ quan, đơn vị hành chính; đơn vị đã kết thúc hoạt động vẫn được giữ, kèm đơn vị kế tiếp.',
    en: 'A row is an agency or administrative unit; one that has ended stays, with its successor.',
  },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    { name: 'kind', kind: 'enum', required: true, title: { vi: 'Loại', en: 'Kind' }, values: agencyKinds },
    {
      name: 'level',
      kind: 'enum',
      required: true,
      title: { vi: 'Cấp', en: 'Level' },
      values: [
        { code: 'central', title: { vi: 'trung ương', en: 'central' } },
        { code: 'provincial', title: { vi: 'cấp tỉnh', en: 'provincial' } },
        { code: 'commune', title: { vi: 'cấp xã', en: 'commune' } },
      ],
    },
    {
      name: 'parent',
      kind: 'ref',
      refersTo: 'agencies',
      title: { vi: 'Cơ quan cấp trên', en: 'Parent' },
    },
    {
      name: 'valid_from',
      kind: 'date',
      title: { vi: 'Có từ ngày', en: 'Valid from' },
      about: {
        vi: 'Để trống khi có từ trước kỳ số liệu đầu tiên của cổng.',
        en: 'Empty when it existed before the earliest data of the portal.',
      },
    },
    {
      name: 'valid_to',
      kind: 'date',
      title: { vi: 'Đến hết ngày', en: 'Valid to' },
      about: { vi: 'Ngày cuối cùng còn hoạt động.', en: 'The last day on which it existed.' },
    },
    {
      name: 'successor',
      kind: 'ref',
      refersTo: 'agencies',
      list: true,
      title: { vi: 'Đơn vị kế tiếp', en: 'Successors' },
    },
    {
      name: 'region',
      kind: 'ref',
      refersTo: 'regions',
      title: { vi: 'Vùng kinh tế - xã hội', en: 'Socio-economic region' },
    },
    {
      name: 'gso_code',
      kind: 'code',
      title: { vi: 'Mã thống kê', en: 'GSO code' },
      about: {
        vi: 'Một mã có thể thuộc hai đơn vị khác thời kỳ (08: Tuyên Quang trước và sau 1/7/2025).',
        en: 'One code may belong to two units of different times (08: Tuyên Quang before and after 1 July 2025).',
      },
    },
    sourceColumn,
  ],
});

/** The names of an agency by date; exactly one is valid on any day of its existence. */
export const agencyNames = defineTable({
  name: 'agency-names',
  place: 'register',
  title: { vi: 'Tên cơ quan theo thời gian', en: 'Agency names by date' },
  about: {
    vi: 'Tên đầy đủ và tên gọn theo từng thời kỳ; mọi tên cũ đều tìm được trang của cơ quan.',
    en: 'Full and short names by period; every former name finds the page of the agency.',
  },
  key: ['agency', 'valid_from'],
  columns: [
    {
      name: 'agency',
      kind: 'ref',
      refersTo: 'agencies',
      required: true,
      title: { vi: 'Cơ quan', en: 'Agency' },
    },
    { name: 'valid_from', kind: 'date', title: { vi: 'Từ ngày', en: 'Valid from' } },
    { name: 'valid_to', kind: 'date', title: { vi: 'Đến hết ngày', en: 'Valid to' } },
    {
      name: 'name_vi',
      kind: 'text',
      maxLength: 200,
      required: true,
      title: { vi: 'Tên đầy đủ', en: 'Full name (Vietnamese)' },
    },
    {
      name: 'short_vi',
      kind: 'text',
      maxLength: 100,
      required: true,
      title: { vi: 'Tên gọn', en: 'Short name (Vietnamese)' },
    },
    {
      name: 'name_en',
      kind: 'text',
      maxLength: 200,
      required: true,
      title: { vi: 'Tên tiếng Anh', en: 'Full name' },
    },
    {
      name: 'short_en',
      kind: 'text',
      maxLength: 100,
      required: true,
      title: { vi: 'Tên gọn tiếng Anh', en: 'Short name' },
    },
    {
      name: 'also',
      kind: 'text',
      list: true,
      title: { vi: 'Cách viết khác', en: 'Also written' },
      about: { vi: 'Cách viết khác mà người đọc hay gõ.', en: 'Other spellings that readers type.' },
    },
    sourceColumn,
  ],
});

/** What a province is, at a date: people, area, communes, seat. */
export const provinceProfiles = defineTable({
  name: 'province-profiles',
  place: 'register',
  title: { vi: 'Thông tin chung về tỉnh, thành phố', en: 'Province profiles' },
  about: {
    vi: 'Dân số, diện tích, số đơn vị cấp xã và trung tâm hành chính tại một ngày.',
    en: 'Population, area, commune-level units and seat at a date.',
  },
  key: ['agency', 'as_of'],
  columns: [
    {
      name: 'agency',
      kind: 'ref',
      refersTo: 'agencies',
      required: true,
      title: { vi: 'Tỉnh, thành phố', en: 'Province' },
    },
    { name: 'as_of', kind: 'date', required: true, title: { vi: 'Tính đến ngày', en: 'As of' } },
    { name: 'population', kind: 'integer', min: 0, title: { vi: 'Dân số (người)', en: 'Population' } },
    { name: 'area_km2', kind: 'decimal', min: 0, title: { vi: 'Diện tích (km²)', en: 'Area (km²)' } },
    {
      name: 'commune_units',
      kind: 'integer',
      min: 0,
      title: { vi: 'Đơn vị cấp xã', en: 'Commune-level units' },
    },
    { name: 'wards', kind: 'integer', min: 0, title: { vi: 'Phường', en: 'Wards' } },
    { name: 'communes', kind: 'integer', min: 0, title: { vi: 'Xã', en: 'Communes' } },
    { name: 'special_zones', kind: 'integer', min: 0, title: { vi: 'Đặc khu', en: 'Special zones' } },
    {
      name: 'seat',
      kind: 'ref',
      refersTo: 'agencies',
      title: { vi: 'Trung tâm hành chính đặt tại', en: 'Administrative seat in' },
      about: {
        vi: 'Đơn vị trước khi sắp xếp nơi đặt trung tâm hành chính.',
        en: 'The former unit in which the seat lies.',
      },
    },
    sourceColumn,
  ],
});

export const regions = defineTable({
  name: 'regions',
  place: 'register',
  title: { vi: 'Vùng kinh tế - xã hội', en: 'Socio-economic regions' },
  about: { vi: 'Sáu vùng theo Nghị quyết 306/NQ-CP.', en: 'The six regions of Resolution 306/NQ-CP.' },
  key: ['id'],
  columns: [
    { name: 'id', kind: 'id', required: true, title: { vi: 'Mã', en: 'Id' } },
    {
      name: 'name_vi',
      kind: 'text',
      maxLength: 200,
      required: true,
      title: { vi: 'Tên', en: 'Name (Vietnamese)' },
    },
    {
      name: 'name_en',
      kind: 'text',
      maxLength: 200,
      required: true,
      title: { vi: 'Tên tiếng Anh', en: 'Name' },
    },
    sourceColumn,
  ],
});

/** The tile-grid map: one tile a province, and the two archipelagos under their provinces. */
export const tiles = defineTable({
  name: 'tiles',
  place: 'register',
  title: { vi: 'Ô bản đồ', en: 'Map tiles' },
  about: {
    vi: 'Vị trí của 34 tỉnh, thành phố và hai quần đảo Hoàng Sa (Đà Nẵng), Trường Sa (Khánh Hòa) trên bản đồ ô.',
    en: 'Places of the 34 provinces and of the Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa) archipelagos on the tile map.',
  },
  key: ['tile'],
  columns: [
    { name: 'tile', kind: 'id', required: true, title: { vi: 'Ô', en: 'Tile' } },
    {
      name: 'agency',
      kind: 'ref',
      refersTo: 'agencies',
      required: true,
      title: { vi: 'Thuộc', en: 'Belongs to' },
    },
    { name: 'column', kind: 'integer', required: true, min: 0, title: { vi: 'Cột', en: 'Column' } },
    { name: 'row', kind: 'integer', required: true, min: 0, title: { vi: 'Hàng', en: 'Row' } },
    {
      name: 'label_vi',
      kind: 'text',
      maxLength: 40,
      title: { vi: 'Nhãn', en: 'Label (Vietnamese)' },
      about: { vi: 'Để trống thì lấy tên của tỉnh.', en: 'Empty: the name of the province.' },
    },
    { name: 'label_en', kind: 'text', maxLength: 40, title: { vi: 'Nhãn tiếng Anh', en: 'Label' } },
  ],
});
