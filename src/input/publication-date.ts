const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Whether a string is a date of publication as EDTF writes it: 2024, 2024-05 or 2024-05-17, and such a day exists. */
export const isPublicationDate = (value: string): boolean => {
  const match = DAY.exec(value);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const [monthNumber, dayNumber] = [Number(month), Number(day)];
  return monthNumber >= 1 && monthNumber <= 12 && dayNumber >= 1 && dayNumber <= daysIn(Number(year), monthNumber);
};
