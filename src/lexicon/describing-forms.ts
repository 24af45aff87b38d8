/** Forms of verbs that say what somebody is, right before a title or a name: `retired Gen. Ana Ruiz`, `the ranking member`. */
export const DESCRIBING_FORMS: ReadonlySet<string> = new Set(
  (
    "retired disgraced ousted convicted exiled jailed elected appointed renowned noted celebrated wounded embattled beloved acclaimed accused " +
    "acting leading running rising sitting ruling founding managing presiding ranking reigning outgoing incoming visiting aspiring budding governing longstanding remaining"
  ).split(" "),
);
