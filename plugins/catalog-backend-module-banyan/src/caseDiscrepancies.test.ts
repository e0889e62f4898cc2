import { caseStudies, caseStudy, untold } from './__testUtils__/caseStudies';
import { describeWithShared } from './__testUtils__/describeWithShared';
import { readResearch } from './__testUtils__/researchTables';

type Expected = {
  /** Its number in the research. */
  number: string;
  about: string;
  id: string;
  accounts: string[];
  /** What is shown must name these. */
  shown?: string[];
};

const EXPECTED: Expected[] = [
  {
    number: 'X1',
    about: 'netflix',
    id: 'corruption-year',
    accounts: ['S0: 2007', 'S0: 2008', 'S1: August 2008', 'N1: August 2008'],
    shown: ['August 2008', '2007'],
  },
  {
    number: 'X2',
    about: 'netflix',
    id: 'migration-span',
    accounts: ['S0: 2008, 2015', 'S1: 2009, 2016', 'N1: 2008, 2016'],
    shown: ['2008-08', '2016-01', '7\\.4', '2009-2012'],
  },
  {
    number: 'X3',
    about: 'netflix',
    id: 'service-count',
    accounts: ['S1: 700', 'N13: 500', 'N19: 1,000'],
    shown: ['700', '500'],
  },
  {
    number: 'X4',
    about: 'netflix',
    id: 'what-stopped',
    accounts: ['S1: DVD, (three|3) days', 'S0: outage', 'N1: (three|3) days'],
  },
  {
    number: 'X5',
    about: 'netflix',
    id: 'hastings-quote',
    accounts: ['S1: Hastings', 'N1: Izrailevsky'],
    shown: ['attributed', 'never'],
  },
  {
    number: 'X6',
    about: 'netflix',
    id: 'why-hystrix-ended',
    accounts: ['S1: thread, Resilience4j', 'S0: ', 'N11: adapt'],
    shown: ['both'],
  },
  {
    number: 'X7',
    about: 'uber',
    id: 'service-count',
    accounts: [
      'S0: 1,000',
      'S1: 4,000',
      'U2: 100',
      'U3: 500',
      'U4: 1,000',
      'U7: 4,000',
      'U1: 2,200, critical',
      'U14: 4,500',
    ],
  },
  {
    number: 'X8',
    about: 'uber',
    id: 'doma-date',
    accounts: ['S1: 2020', 'S0: ', 'U1: 2018|two years|2 years'],
    shown: ['2018', '2020'],
  },
  {
    number: 'X9',
    about: 'uber',
    id: 'origin',
    accounts: ['S1: Python', 'U1: Python, Node'],
  },
  {
    number: 'X10',
    about: 'uber',
    id: 'migration-duration',
    accounts: ['S0: 2014, 2017', 'S1: (3|three) years', 'U6: (5|five)'],
    shown: ['2014', '2017'],
  },
  {
    number: 'X11',
    about: 'uber',
    id: 'domain-size',
    accounts: ['S0: 5', 'S1: as a group', 'U1: 80, (3|three) gateways'],
    shown: ['5', '10'],
  },
  {
    number: 'X12',
    about: 'uber',
    id: 'domain-names',
    accounts: ['S0: Rider', 'S1: Rides, Payments, Eats, Maps', 'U1: fares, 70'],
  },
  {
    number: 'X13',
    about: 'uber',
    id: 'ringpop',
    accounts: ['S0: discovery', 'S0: shard|spread', 'U15: Hyperbahn'],
  },
  {
    number: 'X14',
    about: 'uber',
    id: 'dispatch-load',
    accounts: ['S0: 5, 1\\.25', 'U8: 1M|1 million|one million'],
  },
  {
    number: 'X15',
    about: 'uber',
    id: 'offer-window',
    accounts: ['S0: 15', 'U16: 10, 15, 2025'],
    shown: ['15'],
  },
  {
    number: 'X16',
    about: 'universal',
    id: 'no-big-bang',
    accounts: ['S0: big-bang', 'U8: 2014 to 2015', 'U11: 2019 to 2021'],
    shown: ['gateway'],
  },
  {
    number: 'X17',
    about: 'amazon',
    id: 'soa-duration',
    accounts: [
      'S0: 2002, 2012',
      'S1: 5 years',
      'A2: 2001, 2005',
      'A5: 2010',
      'A8: 2019',
    ],
  },
  {
    number: 'X18',
    about: 'amazon',
    id: 'mandate-text',
    accounts: ['S1: 4|four', 'S0: ', 'A3: 5|five, 2011'],
    shown: ['reported'],
  },
  {
    number: 'X19',
    about: 'amazon',
    id: 'aws-side-effect',
    accounts: ['S0: S3', 'S1: AWS', 'A5: 2010'],
  },
  {
    number: 'X20',
    about: 'spotify',
    id: 'tribe-size',
    accounts: ['S0: 100, 150', 'P1: 100'],
    shown: ['100', '150'],
  },
  {
    number: 'X21',
    about: 'spotify',
    id: 'model-date',
    accounts: ['S0: 2014', 'S1: 2012', 'P1: 2012', 'P1: 2014'],
    shown: ['2012', '2014'],
  },
  {
    number: 'X22',
    about: 'spotify',
    id: 'broker-order',
    accounts: ['S0: Pub/Sub.*Kafka', 'S1: Pub/Sub', 'P5: Kafka, 2017'],
    shown: ['Kafka'],
  },
  {
    number: 'X23',
    about: 'spotify',
    id: 'biggest-mistake',
    accounts: ['S0: database', 'S1: autonomy', 'P4: 2015', 'P2: '],
    shown: ['both'],
  },
  {
    number: 'X24',
    about: 'spotify',
    id: 'stores',
    accounts: ['S1: PostgreSQL, BigTable', 'P4: Cassandra'],
  },
  {
    number: 'X25',
    about: 'amazon',
    id: 'anachronisms',
    accounts: ['S0: discovery', 'A5: 2010'],
    shown: ['today|present'],
  },
  {
    number: 'X26',
    about: 'universal',
    id: 'distributed-transactions',
    accounts: ['S0: CAP'],
    shown: ['impractical'],
  },
  {
    number: 'X27',
    about: 'universal',
    id: 'availability-arithmetic',
    accounts: ['S0: 99\\.99, 99\\.5', 'N9: 30, 99\\.99, 99\\.7'],
    shown: ['30', '99\\.7', '50', '99\\.5', '0\\.9950'],
  },
  {
    number: 'X28',
    about: 'universal',
    id: 'observability-first',
    accounts: ['S0: every', 'S1: Netflix, hard way'],
    shown: ['OBS-03', 'both'],
  },
  {
    number: 'X29',
    about: 'universal',
    id: 'services-per-team',
    accounts: ['S0: 1 to 3', 'S0: 5 to 10'],
    shown: ['OWN-04', 'warn'],
  },
];

const named = ({ about, id }: { about: string; id: string }) =>
  `${about} ${id}`;

describe('where sources differ', () => {
  it('is told once each, in the file where it belongs', () => {
    const found = [...caseStudies].flatMap(([about, { discrepancies = [] }]) =>
      discrepancies.map(({ id }) => named({ about, id })),
    );
    expect(found.toSorted()).toEqual(EXPECTED.map(named).toSorted());
  });

  it.each(EXPECTED)(
    'is told with every account: $number, $about $id',
    ({ about, id, accounts, shown = [] }) => {
      const found = caseStudy(about).discrepancies?.find(
        each => each.id === id,
      );
      expect(untold(accounts, found?.accounts ?? [])).toEqual([]);
      const unsaid = shown.filter(
        word => !new RegExp(word, 'i').test(found?.shown ?? ''),
      );
      expect(unsaid).toEqual([]);
    },
  );

  it('does not repeat what only copies of copies say of 2008', () => {
    const text = JSON.stringify(caseStudy('netflix'));
    expect(text).not.toMatch(/firmware|third of|8\.4/i);
  });
});

describeWithShared('the discrepancies', 'reference/companies.md', file => {
  it('are none that is missed here', () => {
    const numbers = readResearch(file)
      .rows('## A10.')
      .map(([number]) => number);
    expect(numbers).toEqual(EXPECTED.map(({ number }) => number));
  });
});
