// First steps.

export const steps = {
  see: {
    title: 'Was Sie sehen',
    text: 'Die Karte, daneben dasselbe als Netz, darunter die Zeitleiste. Jeder Punkt ist ein Ort, jede Linie eine Partnerschaft, und alle Ansichten bewegen sich zusammen. Auf dem Telefon wechseln Sie am unteren Rand zwischen Karte, Netz und Angaben.',
    show: '',
  },
  find: {
    title: 'Einen Ort finden',
    text: 'Tippen Sie seinen Namen oben in die Suche; frühere Namen und andere Schreibweisen führen auch hin, etwa Leningrad oder Питер. Oder klicken Sie auf einen Punkt oder eine Linie. Dann öffnet sich die Seite dazu, mit allen Partnern.',
    show: 'Zur Suche',
  },
  year: {
    title: 'Das Netz eines Jahres sehen',
    text: 'Wählen Sie in der Zeitleiste „Jahresende“ und ziehen Sie den Strich auf ein Jahr. Der Knopf mit dem Dreieck spielt die Jahre ab.',
    show: '1989 zeigen',
  },
  filter: {
    title: 'Filtern',
    text: 'Unter „Filter“ wählen Sie, was gezeigt wird. Ein Beispiel: Zeitraum 1988 bis 1988 und Stand „ausgesetzt“ zeigt, welche Partnerschaften von 1988 heute ausgesetzt sind. Was Sie wählen, gilt für alle Ansichten und steht im Link.',
    show: 'Filter öffnen',
  },
  disputed: {
    title: 'Eine umstrittene Angabe lesen',
    text: 'Wo Quellen einander widersprechen, nennt die Seite der Partnerschaft jede Angabe mit ihrer Quelle und sagt, welche übernommen ist. Was nicht zu klären ist, bleibt umstritten.',
    show: 'Ein Beispiel zeigen',
  },
};
