import { csv } from '@banyan/backstage-plugin-banyan-react';
import { caseFilesOf } from '../data/CaseFile';
import { aReport } from './__testUtils__/aReport';
import { UNIVERSAL } from './__testUtils__/caseFiles';
import { lessonGroups } from './lessonItems';
import { LESSON_CSV, lessonRows } from './lessonRows';

describe('the export of the lessons', () => {
  it('leaves empty what is not known', () => {
    const teams = aReport(['OWN-01', 'OWN-04'], { a: 'pp', b: 'f?', c: 'p?' });
    const rows = lessonRows(lessonGroups(caseFilesOf([UNIVERSAL])), {
      teams,
      organizations: aReport([], {}),
    });
    const [, owner, atOnce] = csv(LESSON_CSV, rows).split('\r\n');
    expect(owner).toMatch(/^What always works,One team owns a service,/);
    expect(owner).toMatch(/,"OWN-01, OWN-04",1,1,1,3$/);
    expect(atOnce).toMatch(/,READY-01,,,,$/);
  });
});
