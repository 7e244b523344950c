/** What stands wherever weights can be changed, in sight, in print and in downloads. */
export const whatIfNotice = {
  vi: 'Tính thử – không phải xếp hạng chính thức',
  en: 'What-if calculation – not an official ranking',
} as const;
