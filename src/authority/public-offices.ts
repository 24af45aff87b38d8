import type { KnownName, KnownOffice } from "./authority.ts";

/** Where the terms are from. Dates of taking and leaving office are facts of public record. */
const TERMS =
  "public record of the office: days of taking and leaving it; open terms as known in mid-2025, reviewed 2026-11-25";

/** Terms as "name term", in order of time. */
const office = (title: string, place: string, holders: readonly string[]): KnownOffice => ({
  title,
  place,
  note: TERMS,
  holders: holders.map((line) => ({
    name: line.slice(0, line.lastIndexOf(" ")),
    term: line.slice(line.lastIndexOf(" ") + 1),
  })),
});

/** Heads of state or government whom news calls by their office alone. An office a country fills twice over is left out. */
export const OFFICES: readonly KnownOffice[] = [
  office("president", "United States", [
    "Bill Clinton 1993-01-20/2001-01-20",
    "George W. Bush 2001-01-20/2009-01-20",
    "Barack Obama 2009-01-20/2017-01-20",
    "Donald Trump 2017-01-20/2021-01-20",
    "Joe Biden 2021-01-20/2025-01-20",
    "Donald Trump 2025-01-20/2029-01-20",
  ]),
  office("vice president", "United States", [
    "Dick Cheney 2001-01-20/2009-01-20",
    "Joe Biden 2009-01-20/2017-01-20",
    "Mike Pence 2017-01-20/2021-01-20",
    "Kamala Harris 2021-01-20/2025-01-20",
    "JD Vance 2025-01-20/2029-01-20",
  ]),
  office("prime minister", "United Kingdom", [
    "Tony Blair 1997-05-02/2007-06-27",
    "Gordon Brown 2007-06-27/2010-05-11",
    "David Cameron 2010-05-11/2016-07-13",
    "Theresa May 2016-07-13/2019-07-24",
    "Boris Johnson 2019-07-24/2022-09-06",
    "Liz Truss 2022-09-06/2022-10-25",
    "Rishi Sunak 2022-10-25/2024-07-05",
    "Keir Starmer 2024-07-05/..",
  ]),
  office("prime minister", "Canada", [
    "Stephen Harper 2006-02-06/2015-11-04",
    "Justin Trudeau 2015-11-04/2025-03-14",
    "Mark Carney 2025-03-14/..",
  ]),
  office("president", "France", [
    "Jacques Chirac 1995-05-17/2007-05-16",
    "Nicolas Sarkozy 2007-05-16/2012-05-15",
    "François Hollande 2012-05-15/2017-05-14",
    "Emmanuel Macron 2017-05-14/..",
  ]),
  office("chancellor", "Germany", [
    "Gerhard Schröder 1998-10-27/2005-11-22",
    "Angela Merkel 2005-11-22/2021-12-08",
    "Olaf Scholz 2021-12-08/2025-05-06",
    "Friedrich Merz 2025-05-06/..",
  ]),
  office("prime minister", "Italy", [
    "Matteo Renzi 2014-02-22/2016-12-12",
    "Paolo Gentiloni 2016-12-12/2018-06-01",
    "Giuseppe Conte 2018-06-01/2021-02-13",
    "Mario Draghi 2021-02-13/2022-10-22",
    "Giorgia Meloni 2022-10-22/..",
  ]),
  office("president", "Russia", [
    "Vladimir Putin 2000-05-07/2008-05-07",
    "Dmitry Medvedev 2008-05-07/2012-05-07",
    "Vladimir Putin 2012-05-07/..",
  ]),
  office("president", "Ukraine", [
    "Viktor Yanukovych 2010-02-25/2014-02-22",
    "Petro Poroshenko 2014-06-07/2019-05-20",
    "Volodymyr Zelensky 2019-05-20/..",
  ]),
  office("president", "Turkey", ["Recep Tayyip Erdogan 2014-08-28/.."]),
  office("prime minister", "Israel", [
    "Benjamin Netanyahu 2009-03-31/2021-06-13",
    "Naftali Bennett 2021-06-13/2022-07-01",
    "Yair Lapid 2022-07-01/2022-12-29",
    "Benjamin Netanyahu 2022-12-29/..",
  ]),
  office("president", "China", ["Hu Jintao 2003-03-15/2013-03-14", "Xi Jinping 2013-03-14/.."]),
  office("prime minister", "India", ["Manmohan Singh 2004-05-22/2014-05-26", "Narendra Modi 2014-05-26/.."]),
  office("prime minister", "Japan", [
    "Shinzo Abe 2012-12-26/2020-09-16",
    "Yoshihide Suga 2020-09-16/2021-10-04",
    "Fumio Kishida 2021-10-04/2024-10-01",
  ]),
  office("president", "Brazil", [
    "Dilma Rousseff 2011-01-01/2016-08-31",
    "Michel Temer 2016-08-31/2019-01-01",
    "Jair Bolsonaro 2019-01-01/2023-01-01",
    "Luiz Inácio Lula da Silva 2023-01-01/..",
  ]),
  office("president", "Mexico", [
    "Enrique Peña Nieto 2012-12-01/2018-12-01",
    "Andrés Manuel López Obrador 2018-12-01/2024-10-01",
    "Claudia Sheinbaum 2024-10-01/..",
  ]),
];

const PEOPLE_NOTE = "names as outlets print them; Wikidata ids we are sure of, reviewed 2026-11-25";

/** "name = alias = alias", with the Wikidata id. */
const person = (names: string, wikidata: string): KnownName => {
  const [name = "", ...aliases] = names.split(" = ");
  return { name, aliases, wikidata, note: PEOPLE_NOTE };
};

/** Those who held the offices, and others whose names are printed in several ways. */
export const PEOPLE: readonly KnownName[] = [
  person("Donald Trump = Donald J. Trump", "Q22686"),
  person("Joe Biden = Joseph R. Biden = Joseph R. Biden Jr. = Joe R. Biden Jr. = Joseph Biden", "Q6279"),
  person("Barack Obama = Barack H. Obama", "Q76"),
  person("George W. Bush", "Q207"),
  person("Bill Clinton = William J. Clinton = William Jefferson Clinton", "Q1124"),
  person("Hillary Clinton = Hillary Rodham Clinton = Hillary R. Clinton", "Q6294"),
  person("Mike Pence = Michael R. Pence", "Q24313"),
  person("Kamala Harris = Kamala D. Harris", "Q10853588"),
  person("Tony Blair", "Q9545"),
  person("David Cameron", "Q192"),
  person("Theresa May", "Q264766"),
  person("Boris Johnson", "Q180589"),
  person("Justin Trudeau", "Q3099714"),
  person("Nicolas Sarkozy", "Q329"),
  person("François Hollande", "Q157"),
  person("Emmanuel Macron", "Q3052772"),
  person("Angela Merkel", "Q567"),
  person("Vladimir Putin = Vladimir V. Putin", "Q7747"),
  person("Volodymyr Zelensky = Volodymyr Zelenskyy = Volodymyr Zelenskiy = Volodymyr Zelenskyi", "Q3874799"),
  person("Recep Tayyip Erdogan = Tayyip Erdogan", "Q39259"),
  person("Benjamin Netanyahu = Bibi Netanyahu", "Q43723"),
  person("Xi Jinping", "Q15031"),
  person("Narendra Modi", "Q1058"),
];
