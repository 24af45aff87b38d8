import { parse } from "edtf";

/** Whether an independent reader takes the value for EDTF; null stands for a date left open. */
export const isValidEdtf = (value: string | null): boolean => {
  if (value === null) return true;
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
};
