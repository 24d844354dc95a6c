// Projects for tests: what they hold, and their files.

import type { ImportPlan } from '../../../src/data/import/plan';
import type { OwnDataset, Project } from '../../../src/data/project/project';
import { readProject } from '../../../src/data/project/readProject';
import { writeProject } from '../../../src/data/project/writeProject';

export const words = (text: string) => ({ de: text, en: text, ru: text });

export const PLAN: ImportPlan = {
  version: 1,
  sheets: [
    {
      name: 'liste.csv',
      use: 'pairs',
      hasHeader: true,
      columns: [
        { title: 'Stadt', role: 'city1', by: 'name', sure: 1, samples: ['Ulm', 'Suhl'] },
        { title: 'Partner', role: 'city2', by: 'name', sure: 1, samples: ['Perm'] },
      ],
      listSeparator: ';',
    },
  ],
  joinBy: 'name',
  title: 'liste',
  licence: 'unknown',
  licenceWords: '',
  coverage: 'unknown',
  gazetteer: true,
  countries: ['', ''],
  chosenCity: { ulm: '2820256', perm: null },
};

export const TABLE = 'Stadt;Partner\nUlm;Perm\nSuhl;"Kaluga ""an der Oka"""\n';

export const LISTE: OwnDataset = {
  id: 'file:liste.csv',
  title: { de: 'Liste', en: 'List', ru: 'Список' },
  readOn: '2026-11-20',
  encoding: null,
  plan: PLAN,
  files: [{ name: 'liste.csv', content: new Blob([TABLE]) }],
};

export const PROJECT: Project = {
  datasets: [LISTE, { id: 'germany-russia', version: '1.0.0' }],
  corrections: [
    {
      version: 1,
      dataset: 'file:liste.csv',
      done: [
        {
          operations: [
            { do: 'merge', place: 'sühl', into: 'suhl', called: 'Sühl' },
            {
              do: 'setPlace',
              place: 'ulm',
              before: { lat: 9.99, lon: 48.4 },
              values: { lat: 48.4, lon: 9.99 },
            },
          ],
          why: 'sameName',
          on: '2026-11-20',
        },
        {
          operations: [
            { do: 'setCell', table: 'liste.csv', line: 2, column: 'Partner', before: 'Perm', value: 'Omsk' },
          ],
          why: 'own',
          on: '2026-11-21',
        },
      ],
      undone: [{ operations: [{ do: 'ignore', finding: 'noYear ulm' }], why: 'noYear', on: '2026-11-21' }],
    },
  ],
  view: 'v=1&d=file:liste.csv&m=year&y=1989&s=ulm',
  stories: [
    {
      id: 'own-a1',
      dataset: 'file:liste.csv',
      title: words('Zwei Städte'),
      scenes: [
        {
          id: 'scene-1',
          title: words('Anfang'),
          caption: { de: 'Bis 1989: {inForce 1989|Partnerschaft|Partnerschaften}', en: '', ru: '' },
          notes: words(''),
          view: 'v=1&m=year&y=1989',
          sources: [],
          seconds: null,
        },
        {
          id: 'scene-2',
          title: words('Anderswo'),
          caption: words(''),
          notes: words(''),
          view: 'v=1&d=germany-russia',
          sources: ['s1'],
          seconds: 20,
        },
      ],
    },
  ],
  kept: null,
};

export const projectFile = (content: BlobPart) => ({ name: 'x.twinline.json', content: new Blob([content]) });

export const read = (content: BlobPart) => readProject({ file: projectFile(content), today: '2026-11-22' });

export const written = async (project: Project): Promise<string> => (await writeProject(project)).text();

export async function sha256(content: string | Blob): Promise<string> {
  const bytes = await new Blob([content]).arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}
