import { afterEach, describe, expect, test } from 'vitest';
import { connect, type Connection } from '../../../src/app/speakerWindow/connection';
import {
  openChannel,
  newName,
  type Channel,
  type Message,
  type Report,
} from '../../../src/app/stage/channel';

const report: Report = {
  kind: 'report',
  stage: 'first',
  lang: 'de',
  scheme: 'light',
  link: '',
  story: 'Seit 1969',
  titles: ['Anfang', 'Ende'],
  at: 0,
  now: { title: 'Anfang', caption: '', notes: 'Begrüßen' },
  next: { title: 'Ende', caption: '', notes: '' },
  black: false,
  away: false,
  loop: false,
  clock: { since: 1000, length: null },
};

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** A stage that answers whoever joins. */
function stageOf(name: string, told: () => Report): { readonly channel: Channel; readonly heard: Message[] } {
  const heard: Message[] = [];
  const channel = openChannel(name, message => {
    heard.push(message);
    if (message.kind === 'join') channel.post(told());
  });
  opened.push(channel);
  return { channel, heard };
}
function windowOf(name: string): Connection {
  const connection = connect(name);
  opened.push(connection);
  return connection;
}
const until = (holds: () => boolean) => expect.poll(holds).toBe(true);

describe("the speaker's window", () => {
  test('hears at once what is on stage when it is opened in the middle of a talk', async () => {
    const name = newName();
    stageOf(name, () => ({ ...report, at: 1 }));
    const { report: told, there } = windowOf(name);
    await until(() => there.value);
    expect(told.value).toMatchObject({ at: 1, story: 'Seit 1969' });
  });

  test('hears nothing of another talk in the same browser', async () => {
    const [mine, other] = [newName(), newName()];
    stageOf(mine, () => report);
    const { report: told } = windowOf(mine);
    const theirs = stageOf(other, () => ({ ...report, story: 'Andere' }));
    theirs.channel.post({ ...report, story: 'Andere' });
    await until(() => told.value !== null);
    expect(told.value!.story).toBe('Seit 1969');
  });

  test('leads on by its wishes', async () => {
    const name = newName();
    const { heard } = stageOf(name, () => report);
    windowOf(name).wish({ what: 'scene', at: 1 });
    await until(() => heard.some(message => message.kind === 'wish'));
    expect(heard).toContainEqual({ kind: 'wish', what: 'scene', at: 1 });
  });

  test('knows when the stage is closed, and sets the clock of one that is opened anew', async () => {
    const name = newName();
    const first = stageOf(name, () => report);
    const { report: told, there } = windowOf(name);
    await until(() => there.value);
    first.channel.post({ kind: 'gone', stage: 'first' });
    await until(() => !there.value);
    first.channel.close();

    const second = stageOf(name, () => report);
    second.channel.post({ ...report, stage: 'second', clock: { since: 9000, length: null } });
    await until(() => there.value);
    expect(told.value!.clock.since).toBe(1000);
    await until(() => second.heard.some(message => message.kind === 'wish'));
    expect(second.heard).toContainEqual({
      kind: 'wish',
      what: 'clock',
      clock: { since: 1000, length: null },
    });
  });
});
