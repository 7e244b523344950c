/** Heads of the numbers of targets: the level that is set, and what was published of it, each with its unit. */
export const targetHeads = {
  vi: {
    sign: 'Mức đặt ra: phép so',
    level: 'Mức đặt ra',
    levelUnit: 'Đơn vị của mức đặt ra',
    targetSources: 'Mã nguồn của chỉ tiêu',
    value: 'Số liệu cùng nghĩa',
    qualifier: 'Số liệu: khoảng, gần, hơn',
    unit: 'Đơn vị của số liệu',
    scope: 'Phạm vi của số liệu',
    asOf: 'Số liệu tính đến',
    sources: 'Mã nguồn của số liệu',
  },
  en: {
    sign: 'Level: comparison',
    level: 'Level',
    levelUnit: 'Unit of the level',
    targetSources: 'Source ids of the target',
    value: 'Figure of the same meaning',
    qualifier: 'Figure: about, nearly, over',
    unit: 'Unit of the figure',
    scope: 'Scope of the figure',
    asOf: 'Figure as of',
    sources: 'Source ids of the figure',
  },
} as const;
