// Words of the stage and of the speaker's window; this one is the reference.

import { keys as everyKey } from '../../../i18n/help/de/keys';

export const texts = {
  stage: 'Bühne',
  /** Read aloud when a scene comes. */
  scene: (n: string, of: string, title: string, caption: string) =>
    `Szene ${n} von ${of}: ${title}. ${caption}`,
  sources: 'Quellen',
  unknownStory: 'Diese Erzählung ist hier nicht zu finden.',
  loading: 'Die Erzählung wird geladen\u00a0…',
  black: 'Das Bild ist schwarz.',
  goTo: 'Zu Szene',
  away: 'Die Vorführung ruht. Die Seite gehört Ihnen.',
  controls: {
    previous: 'Vorige Szene',
    next: 'Nächste Szene',
    play: 'Von selbst weitergehen',
    pause: 'Anhalten',
    black: 'Bild schwarz',
    pointer: 'Zeiger',
    live: 'In der Seite arbeiten',
    back: 'Zurück zur Szene',
    speaker: 'Fenster für Notizen',
    full: 'Ganzer Bildschirm',
    keys: 'Tasten',
    leave: 'Vorführung beenden',
  },
  keys: {
    title: 'Tasten bei der Vorführung',
    close: 'Schließen',
  },
  /** What keys are called and what they do, as the help says it. */
  everyKey,
  blocked: (address: string) =>
    `Der Browser hat das Fenster nicht geöffnet. Öffnen Sie diese Adresse in einem zweiten Fenster desselben Browsers: ${address}`,
  /** Where only the window that this one opens can hear it. */
  blockedApart:
    'Der Browser hat das Fenster nicht geöffnet. Erlauben Sie dieser Seite, Fenster zu öffnen, und drücken Sie noch einmal S.',
  speaker: {
    title: 'Notizen zur Vorführung',
    now: 'Jetzt',
    after: 'Danach',
    end: 'Das war die letzte Szene.',
    notes: 'Notizen',
    noNotes: 'Zu dieser Szene gibt es keine Notizen.',
    time: 'Uhrzeit',
    elapsed: 'Vergangen',
    left: 'Übrig',
    over: 'Überzogen',
    length: 'Dauer in Minuten',
    restart: 'Uhr neu starten',
    scenes: 'Szenen',
    waiting:
      'Es besteht keine Verbindung zur Bühne. Sie kommt von selbst zustande, wenn die Bühne in diesem Browser offen ist.',
    gone: 'Die Bühne ist geschlossen.',
    reopen: 'Bühne wieder öffnen',
    isBlack: 'Das Bild ist schwarz.',
    isAway: 'In der Seite wird gearbeitet.',
    isLoop: 'Die Szenen gehen von selbst weiter.',
    number: (n: string, of: string) => `Szene ${n} von ${of}`,
  },
};

export type StageTexts = typeof texts;
