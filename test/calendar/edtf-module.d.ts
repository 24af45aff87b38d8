declare module "edtf" {
  /** @throws {Error} when the text is no EDTF of levels 0 to 2 */
  export const parse: (text: string) => { readonly type: string; readonly level: number };
}
