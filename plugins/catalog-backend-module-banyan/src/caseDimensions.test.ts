import { CASE_DIMENSIONS } from '@banyan/backstage-plugin-banyan-common';
import { COMPANIES, caseStudy, untold } from './__testUtils__/caseStudies';
import { describeWithShared } from './__testUtils__/describeWithShared';
import { readResearch } from './__testUtils__/researchTables';

type Dimension = keyof typeof CASE_DIMENSIONS;
type Told = [dimension: Dimension, ...cells: string[][]];

/** What must be told of each company, in the order of COMPANIES. */
const TOLD: Told[] = [
  [
    'trigger',
    ['S0: 2007', 'S1: (three|3) days', 'N1: August 2008'],
    ['S0: 2014', 'S1: deploy|release'],
    ['S0: mandate, 2002', 'S1: mandate'],
    ['S0: pain|outgrew|grew|grow', 'S1: team'],
  ],
  [
    'duration',
    ['S0: 7 years', 'S0: 2008, 2015', 'S1: 7 years', 'N1: 7\\.4 years'],
    ['S0: 3 years, 2014, 2017', 'S1: 3 years', 'U6: (five|5) years'],
    ['S0: 10 years, 2002, 2012', 'S1: 5 years', 'A2: 2001, 2005', 'A8: 2019'],
    ['S0: 3 years, 2013, 2016', 'S1: gradual|bit by bit|little by little'],
  ],
  [
    'service-count',
    ['S1: 700\\+', 'N13: 500\\+', 'N19: 1,000\\+'],
    ['S0: 1,000', 'S1: 4,000', 'U7: 4,000', 'U1: 2,200', 'U14: 4,500'],
    ['S1: thousands', 'A7: 500-600'],
    ['S1: hundreds', 'P3: 810', 'P7: 2,500', 'P8: 2,000'],
  ],
  [
    'team-structure',
    ['S0: full-stack'],
    ['S0: domain'],
    ['S0: two-pizza, 6-10'],
    ['S0: squad, tribe'],
  ],
  [
    'discovery',
    ['S0: Eureka'],
    ['S0: Ringpop', 'U15: Hyperbahn'],
    ['S0: AWS'],
    ['S0: DNS'],
  ],
  [
    'gateway',
    ['S0: Zuul'],
    ['S0: edge'],
    ['S0: API Gateway, AWS'],
    ['S0: own|custom|home-made'],
  ],
  [
    'broker',
    ['S0: Kafka'],
    ['S0: Cherami.*Kafka'],
    ['S0: SQS, SNS, EventBridge'],
    ['S0: Pub/Sub.*Kafka', 'P5: Kafka.*Pub/Sub|2017'],
  ],
  [
    'data',
    ['S1: Cassandra, eventual'],
    ['S1: mixed|strong.*eventual'],
    ['S1: DynamoDB, Aurora'],
    ['S1: PostgreSQL, BigTable', 'P4: Cassandra'],
  ],
  [
    'communication',
    ['S1: REST, messag'],
    ['S1: gRPC, Kafka'],
    ['S1: REST, SQS, SNS'],
    ['S1: gRPC, Pub/Sub'],
  ],
  [
    'resilience',
    ['S0: chaos'],
    ['S0: degrad|less'],
    ['S0: cell'],
    ['S0: flag, gradual|step by step|bit by bit'],
  ],
  [
    'key-pattern',
    ['S1: strangler fig'],
    ['S1: domain'],
    ['S1: two-pizza'],
    ['S1: squad'],
  ],
  [
    'innovation',
    ['S0: chaos, breaker'],
    ['S0: domain'],
    ['S0: build, run'],
    ['S0: squad, autonom'],
  ],
  [
    'biggest-mistake',
    ['S0: fine|granular, early', 'S1: fine|granular'],
    ['S0: too many, fast', 'S1: too many, fast'],
    ['S0: mandate', 'S1: '],
    ['S0: shared database', 'S1: autonomy'],
  ],
];

const cells = TOLD.flatMap(([dimension, ...expected]) =>
  COMPANIES.map((company, i) => [dimension, company, expected[i]] as const),
);

describe('the dimensions of the case studies', () => {
  it('are those that every company is asked, and no others', () => {
    const asked = Object.keys(CASE_DIMENSIONS);
    expect(TOLD.map(([dimension]) => dimension)).toEqual(asked);
    for (const company of COMPANIES) {
      const { dimensions = {} } = caseStudy(company);
      expect([company, ...Object.keys(dimensions)]).toEqual([
        company,
        ...asked,
      ]);
    }
  });

  it.each(cells)(
    'tell the %s of %s as the chapters and the public record do',
    (dimension, company, expected) => {
      const told = caseStudy(company).dimensions?.[dimension];
      const accounts = told ? [told, ...(told.also ?? [])] : [];
      expect(accounts.filter(({ source }) => !source)).toEqual([]);
      expect(untold(expected, accounts)).toEqual([]);
    },
  );
});

describeWithShared('the two tables', 'reference/companies.md', file => {
  it('have a row for each dimension, and none that is missed here', () => {
    const titles = readResearch(file)
      .rows('## A6.')
      .map(([title]) =>
        title.replace('# services', 'Service count, published'),
      );
    expect(titles.toSorted()).toEqual(
      Object.values(CASE_DIMENSIONS).toSorted(),
    );
  });
});
