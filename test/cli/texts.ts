/** Small articles whose claims any version of the rules finds: a quotation, a name, a verb of saying. */
export const FERRY = `Ferry sails on

“The ferry sails at noon,” said Tove Lind. “Nobody stays behind,” Ola Berg said.
`;

export const FOG = `Fog over Skarvik

“The fog will lift,” said Mía Sünd.
`;

/** A byte that no UTF-8 text has, in line 2, column 4. */
export const BROKEN = Buffer.concat([Buffer.from("One.\ncaf"), Buffer.from([0xe9]), Buffer.from(" two.\n")]);
