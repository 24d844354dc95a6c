// Words of the stage and of the speaker's window; this one is the reference.

export const texts = {
  stage: 'Bühne',
  /** Read aloud when a scene comes. */
  scene: (n: string, of: string, title: string, caption: string) =>
    `Szene ${n} von ${of}: ${title}. ${caption}`,
  sources: 'Quellen',
  noStory: 'Zu diesem Datensatz gibt es noch keine Erzählung.',
  unknownStory: 'Diese Erzählung ist hier nicht zu finden.',
  loading: 'Die Erzählung wird geladen\u00a0…',
  black: 'Das Bild ist schwarz.',
  bright: 'Das Bild ist wieder zu sehen.',
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
  /** Keys and what they do. */
  keys: {
    title: 'Tasten bei der Vorführung',
    close: 'Schließen',
    list: [
      ['→ ↓ Bild ↓, Leertaste, Eingabe', 'nächste Szene'],
      ['← ↑ Bild ↑', 'vorige Szene'],
      ['Pos1, Ende', 'erste und letzte Szene'],
      ['Zahl, dann Eingabe', 'zur Szene mit dieser Nummer'],
      ['B oder Punkt', 'Bild schwarz und wieder hell'],
      ['L', 'in der Seite arbeiten, mit allen Feldern und Knöpfen'],
      ['R oder Rücktaste', 'zurück zur Szene'],
      ['A', 'von selbst weitergehen; jede Taste hält an'],
      ['S', 'Fenster für Notizen'],
      ['Z', 'Zeiger, solange gedrückt oder bis zum nächsten Z'],
      ['T', 'helle oder dunkle Farben'],
      ['F', 'ganzer Bildschirm'],
      ['Esc', 'Vorführung beenden'],
    ],
  },
  blocked: (address: string) =>
    `Der Browser hat das Fenster nicht geöffnet. Öffnen Sie diese Adresse in einem zweiten Fenster desselben Browsers: ${address}`,
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
