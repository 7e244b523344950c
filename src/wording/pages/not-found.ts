/** Words of the page that stands where none is; both languages are on it. */
export const notFoundWords = {
  vi: {
    text: 'Địa chỉ có thể gõ sai. Các địa chỉ đã công bố trên cổng này không bị xóa.',
    searchLabel: 'Tìm trong cổng',
    or: 'Hoặc đến:',
  },
  en: {
    text: 'The address may be mistyped. An address once published on this portal stays.',
    searchLabel: 'Search this portal',
    or: 'Or go to:',
  },
} as const;
