import type { Screen } from "../output/pretty-claim.ts";
import { type ColorChoice, loadPalette, wantsColor } from "./colors.ts";

const WIDEST = 100;
const USUAL = 80;

/** What the standard output can show. */
export const loadScreen = async (color: ColorChoice, isTerminal = process.stdout.isTTY): Promise<Screen> => ({
  width: isTerminal ? Math.min(process.stdout.columns || USUAL, WIDEST) : USUAL,
  palette: await loadPalette(wantsColor(color, process.env, isTerminal)),
});
