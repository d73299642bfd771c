/** A text and what it must give; written by hand from the law and from how decisions are worded, before any of it was run. */
export interface Wanted {
  /** As written, exactly. */
  readonly text: string;
  /** Catalogue id; undefined where nobody can tell. */
  readonly id: string | undefined;
  readonly provisions: readonly string[];
}
export interface Row {
  readonly draft: string;
  readonly wanted: readonly Wanted[];
}
type Short = readonly [text: string, id: string | undefined, ...provisions: string[]];

export const row = (draft: string, ...wanted: readonly Short[]): Row => ({
  draft,
  wanted: wanted.map(([text, id, ...provisions]) => ({ text, id, provisions })),
});

export const ids = {
  lga: 'ukpga/1974/7',
  hsca: 'ukpga/1993/46',
  children: 'ukpga/1989/41',
  children2004: 'ukpga/2004/31',
  care: 'ukpga/2014/23',
  housing: 'ukpga/1996/52',
  housing1985: 'ukpga/1985/68',
  housing1988: 'ukpga/1988/50',
  housing2004: 'ukpga/2004/34',
  reduction: 'ukpga/2017/13',
  education: 'ukpga/1996/56',
  families: 'ukpga/2014/6',
  schools: 'ukpga/1998/31',
  mentalHealth: 'ukpga/1983/20',
  capacity: 'ukpga/2005/9',
  equality: 'ukpga/2010/15',
  rights: 'ukpga/1998/42',
  highways: 'ukpga/1980/66',
  planning: 'ukpga/1990/8',
  environment: 'ukpga/1990/43',
  behaviour: 'ukpga/2014/12',
  traffic: 'ukpga/2004/18',
  finance: 'ukpga/1992/14',
  grants: 'ukpga/1996/53',
  information: 'ukpga/2000/36',
  data: 'ukpga/2018/12',
  gdpr: 'eur/2016/679',
  disabled: 'ukpga/1970/44',
  socialServices: 'ukpga/1970/42',
  licensing: 'ukpga/2003/17',
  localGovernment1972: 'ukpga/1972/70',
  roadTraffic: 'ukpga/1984/27',
  landlord: 'ukpga/1985/70',
  nhs2006: 'ukpga/2006/41',
  procedure: 'uksi/2006/1738',
  sendRegulations: 'uksi/2014/1530',
  charging: 'uksi/2014/2672',
  regulated: 'uksi/2014/2936',
  complaints2009: 'uksi/2009/309',
  management: 'uksi/2015/595',
  suitability: 'uksi/2012/2601',
  enforcement: 'uksi/1992/613',
  getting: 'guidance/getting-the-best-from-complaints',
  careGuidance: 'guidance/care-and-support-statutory-guidance',
  sendCode: 'guidance/send-code',
  homelessCode: 'guidance/homelessness-code',
  workingTogether: 'guidance/working-together',
  admissions: 'guidance/school-admissions-code',
  appeals: 'guidance/school-admission-appeals-code',
  remedies: 'guidance/lgsco-remedies',
  assessmentCode: 'guidance/lgsco-assessment-code',
  nppf: 'guidance/nppf',
} as const;
