/** Words of the gallery of charts: a page for those who work on the portal, in Vietnamese only. */
export const chartGalleryWords = {
  title: 'Thư viện biểu đồ',
  description: 'Mọi biểu đồ của cổng, trong mọi trạng thái. Tên và số liệu đều là giả định.',
  opening: (charts: number, states: number): string =>
    `${charts} biểu đồ, ${states} trạng thái, mỗi trạng thái vẽ ở ba chiều rộng. Tên và số liệu đều là giả định. ` +
    'Trang này chỉ có khi chạy npm run dev.',
  home: 'Về trang chủ',
  charts: 'Các biểu đồ',
  states: (count: number): string => `${count} trạng thái`,
  statesOf: (chart: string): string => `Các trạng thái của «${chart}»`,
  theme: 'Nền',
  themes: { auto: 'theo máy', light: 'sáng', dark: 'tối' },
  themeNeedsScript: 'Đổi nền cần JavaScript.',
  width: (pixels: number): string => `${pixels} px`,
  file: 'Bản tệp SVG, nền sáng, 720 px',
} as const;
