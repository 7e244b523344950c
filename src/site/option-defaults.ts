/** Said where the operator of the portal has not yet filled in an option. */
const unset = {
  vi: 'chưa xác định (đơn vị vận hành điền khi triển khai)',
  en: 'not yet stated (to be filled in by whoever runs this portal)',
} as const;

/** What holds when the environment says nothing. A deployment may also change these lines. */
export const optionDefaults = {
  siteUrl: 'http://localhost:4321',
  basePath: '/',
  edition: 'public',
  governingBody: unset,
  responsibleRole: unset,
  licence: {
    vi: 'Mã nguồn và bài viết của cổng: giấy phép MIT. Số liệu: theo điều kiện của chủ sở hữu từng bộ số liệu.',
    en: 'Code and texts of the portal: MIT License. Data: on the terms of the owner of each series.',
  },
  dataRoot: 'data',
  contentRoot: 'content',
} as const;
