// What is opened and saved again is the same to the byte.

import { describe, expect, test } from 'vitest';
import { isOwn, type OwnDataset, type Project } from '../../../src/data/project/project';
import { writeProject } from '../../../src/data/project/writeProject';
import { LISTE, PROJECT, projectFile, read, sha256, written } from './projects';

/** Opened, and saved again. */
async function again(text: string): Promise<string> {
  const { project, issues } = await read(text);
  expect(issues).toEqual([]);
  return written(project!);
}

const withFile = (bytes: BlobPart, name = 'liste.csv'): Project => ({
  ...PROJECT,
  datasets: [{ ...LISTE, files: [{ name, content: new Blob([bytes]) }] }],
});

describe('the file of a project', () => {
  test('is readable JSON, its sections in their order', async () => {
    expect(await written(PROJECT)).toMatchInlineSnapshot(`
      "{
        "format": "twinline-project",
        "version": 1,
        "datasets": [
          {
            "id": "file:liste.csv",
            "title": {
              "de": "Liste",
              "en": "List",
              "ru": "Список"
            },
            "readOn": "2026-11-20",
            "encoding": null,
            "plan": {
              "version": 1,
              "sheets": [
                {
                  "name": "liste.csv",
                  "use": "pairs",
                  "hasHeader": true,
                  "columns": [
                    {
                      "title": "Stadt",
                      "role": "city1",
                      "by": "name",
                      "sure": 1,
                      "samples": [
                        "Ulm",
                        "Suhl"
                      ]
                    },
                    {
                      "title": "Partner",
                      "role": "city2",
                      "by": "name",
                      "sure": 1,
                      "samples": [
                        "Perm"
                      ]
                    }
                  ],
                  "listSeparator": ";"
                }
              ],
              "joinBy": "name",
              "title": "liste",
              "licence": "unknown",
              "licenceWords": "",
              "coverage": "unknown",
              "gazetteer": true,
              "countries": [
                "",
                ""
              ],
              "chosenCity": {
                "ulm": "2820256",
                "perm": null
              }
            },
            "files": [
              { "name": "liste.csv", "text": "Stadt;Partner\\nUlm;Perm\\nSuhl;\\"Kaluga \\"\\"an der Oka\\"\\"\\"\\n" }
            ]
          },
          {
            "id": "germany-russia",
            "version": "1.0.0"
          }
        ],
        "corrections": [
          {
            "version": 1,
            "dataset": "file:liste.csv",
            "done": [
              {
                "operations": [
                  {
                    "do": "merge",
                    "place": "sühl",
                    "into": "suhl",
                    "called": "Sühl"
                  },
                  {
                    "do": "setPlace",
                    "place": "ulm",
                    "before": {
                      "lat": 9.99,
                      "lon": 48.4
                    },
                    "values": {
                      "lat": 48.4,
                      "lon": 9.99
                    }
                  }
                ],
                "why": "sameName",
                "on": "2026-11-20"
              },
              {
                "operations": [
                  {
                    "do": "setCell",
                    "table": "liste.csv",
                    "line": 2,
                    "column": "Partner",
                    "before": "Perm",
                    "value": "Omsk"
                  }
                ],
                "why": "own",
                "on": "2026-11-21"
              }
            ],
            "undone": [
              {
                "operations": [
                  {
                    "do": "ignore",
                    "finding": "noYear ulm"
                  }
                ],
                "why": "noYear",
                "on": "2026-11-21"
              }
            ]
          }
        ],
        "view": "v=1&d=file:liste.csv&m=year&y=1989&s=ulm",
        "stories": [
          {
            "format": "twinline-story",
            "version": 1,
            "id": "own-a1",
            "dataset": "file:liste.csv",
            "title": {
              "de": "Zwei Städte",
              "en": "Zwei Städte",
              "ru": "Zwei Städte"
            },
            "scenes": [
              {
                "id": "scene-1",
                "title": {
                  "de": "Anfang",
                  "en": "Anfang",
                  "ru": "Anfang"
                },
                "caption": {
                  "de": "Bis 1989: {inForce 1989|Partnerschaft|Partnerschaften}",
                  "en": "",
                  "ru": ""
                },
                "notes": {
                  "de": "",
                  "en": "",
                  "ru": ""
                },
                "view": "v=1&m=year&y=1989",
                "sources": [],
                "seconds": null
              },
              {
                "id": "scene-2",
                "title": {
                  "de": "Anderswo",
                  "en": "Anderswo",
                  "ru": "Anderswo"
                },
                "caption": {
                  "de": "",
                  "en": "",
                  "ru": ""
                },
                "notes": {
                  "de": "",
                  "en": "",
                  "ru": ""
                },
                "view": "v=1&d=germany-russia",
                "sources": [
                  "s1"
                ],
                "seconds": 20
              }
            ]
          }
        ]
      }
      "
    `);
  });

  test('holds what was put into it', async () => {
    const { project } = await read(await written(PROJECT));
    const { datasets, ...rest } = project!;
    const { datasets: before, ...restBefore } = PROJECT;
    expect(rest).toEqual(restBefore);
    const [{ files, ...own }, other] = datasets as [OwnDataset, object];
    const [{ files: filesBefore, ...ownBefore }, otherBefore] = before as [OwnDataset, object];
    expect([own, other]).toEqual([ownBefore, otherBefore]);
    expect(await files[0]!.content.text()).toBe(await filesBefore[0]!.content.text());
  });

  test('has the same hash, opened and saved again', async () => {
    const text = await written(PROJECT);
    expect(await sha256(await again(text))).toBe(await sha256(text));
  });

  test('is the same in whatever order the parts of plan and log were made', async () => {
    const turned = <T>(value: T): T =>
      Array.isArray(value)
        ? (value.map(turned) as T)
        : typeof value === 'object' && value !== null && !(value instanceof Blob)
          ? (Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, turned(one)]),
            ) as T)
          : value;
    const plan = { ...turned(LISTE.plan!), chosenCity: LISTE.plan!.chosenCity };
    const project: Project = {
      ...PROJECT,
      datasets: [{ ...LISTE, plan }, ...PROJECT.datasets.slice(1)],
      corrections: turned(PROJECT.corrections),
    };
    expect(await written(project)).toBe(await written(PROJECT));
  });
});

describe('files of any bytes come back as they were', () => {
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[...'Köln;Wolgograd\r\n'].flatMap(l => [l.charCodeAt(0), 0]),
  ]);
  const cases: readonly (readonly [what: string, bytes: BlobPart, kept: 'text' | 'base64'])[] = [
    ['UTF-8', 'Köln;Вологда\n', 'text'],
    ['UTF-8 with its mark, and ends of lines as Windows has them', '\ufeffKöln;Perm\r\n', 'text'],
    ['signs that JSON escapes', 'a"b\\c\u0000\u001f\u2028</script>\n', 'text'],
    ['UTF-16', utf16, 'base64'],
    ['Windows-1252', Uint8Array.from([0x4b, 0xf6, 0x6c, 0x6e, 0x3b, 0x50]), 'base64'],
    ['every byte', Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256), 'base64'],
    ['nothing', '', 'text'],
  ];
  test.each(cases)('%s', async (_, bytes, kept) => {
    const text = await written(withFile(bytes));
    expect(
      Object.keys((JSON.parse(text) as { datasets: [{ files: [object] }] }).datasets[0].files[0]),
    ).toEqual(['name', kept]);
    const { project } = await read(text);
    const [dataset] = project!.datasets.filter(isOwn);
    expect(await sha256(dataset!.files[0]!.content)).toBe(await sha256(new Blob([bytes])));
    expect(await written(project!)).toBe(text);
  });

  test('20 megabytes', async () => {
    const line = 'Köln;"Wolgograd ""an der Wolga""";1988;seit Mai\n';
    const table = line.repeat(Math.ceil(20e6 / line.length));
    const shares: number[] = [];
    const file = await writeProject(withFile(table), { onProgress: share => shares.push(share) });
    expect(file.size).toBeGreaterThan(20e6);
    const { project, issues } = await read(file);
    expect(issues).toEqual([]);
    expect(await sha256(await writeProject(project!))).toBe(await sha256(file));
    expect(shares.at(-1)).toBe(1);
  }, 30_000);

  test('a reader who has enough of it is heard', async () => {
    const abort = new AbortController();
    abort.abort(new Error('enough'));
    await expect(writeProject(PROJECT, { signal: abort.signal })).rejects.toThrow('enough');
    const { readProject } = await import('../../../src/data/project/readProject');
    const question = { file: projectFile(await written(PROJECT)), today: '2026-11-22' };
    await expect(readProject(question, { signal: abort.signal })).rejects.toThrow('enough');
  });
});

describe('what this version does not know', () => {
  /** A text of ours with more in it. */
  const with_ = async (...changes: readonly (readonly [at: string, put: string])[]) =>
    changes.reduce(
      (text, [at, put]) => {
        expect(text).toContain(at);
        return text.replace(at, put);
      },
      await written(PROJECT),
    );

  test('stays where it stands in the whole, as it is written', async () => {
    const text = await with_(
      ['{\n  "format"', '{\n  "$schema": "x",\n  "format"'],
      [
        '  "corrections"',
        '  "layers": {"10": 1.0, "9": 12345678901234567890, "__proto__": {"a": [ ]}, "d": "\\u00e4}\\"]"},\n  "corrections"',
      ],
      ['\n}\n', ',\n  "2": null,\n  "1": [\n    true\n  ]\n}\n'],
    );
    expect(await again(text)).toBe(text);
  });

  test('stays in its dataset and in its log', async () => {
    const text = await with_(
      ['      "readOn"', '      "colour": "#aa0000",\n      "readOn"'],
      ['      "version": "1.0.0"', '      "version": "1.0.0",\n      "mirror": [1, 2]'],
      ['      "done"', '      "author": {"role": "town clerk"},\n      "done"'],
    );
    expect(await again(text)).toBe(text);
  });

  test('stays in plans, steps and stories', async () => {
    const text = await with_(
      ['          "perm": null\n        }\n', '          "perm": null\n        },\n        "later": 1\n'],
      ['          "on": "2026-11-20"\n', '          "on": "2026-11-20",\n          "by": "hand"\n'],
      ['          "seconds": 20\n', '          "seconds": 20,\n          "sound": "bells"\n'],
    );
    expect(await again(text)).toBe(text);
  });

  test('of a later version, entries that cannot be read are kept, too, and are told', async () => {
    const text = await with_(
      ['"version": 1,', '"version": 2,'],
      ['"use": "pairs"', '"use": "triples"'],
      ['"do": "merge"', '"do": "mergeAll"'],
      ['  "stories": [\n', '  "stories": [\n    "told elsewhere",\n'],
    );
    const { project, issues } = await read(text);
    expect(issues.map(({ reason, section, entry, field }) => [reason, section, entry, field])).toEqual([
      ['newer-version', '', 0, 'version'],
      ['plan', 'datasets', 1, 'plan.sheets.0.use'],
      ['log', 'corrections', 1, 'done.0.operations.0.do'],
      ['not-an-entry', 'stories', 1, ''],
    ]);
    expect(project!.datasets.filter(isOwn).map(({ plan }) => plan)).toEqual([null]);
    expect([project!.corrections.length, project!.stories.length]).toEqual([0, 1]);
    expect(await written(project!)).toBe(text);

    // What the reader has made since takes the place of what was not understood.
    const made = { ...project!, datasets: PROJECT.datasets, corrections: PROJECT.corrections };
    expect(await written(made)).toBe(
      await with_(
        ['"version": 1,', '"version": 2,'],
        ['  "stories": [\n', '  "stories": [\n    "told elsewhere",\n'],
      ),
    );
  });
});
