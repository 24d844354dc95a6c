// First steps.

import type { Help } from '../de';

export const steps: Help['steps'] = {
  see: {
    title: 'What you see',
    text: 'The map, beside it the same as a network, below them the timeline. Every point is a place, every line a partnership, and all views move together. On a phone you switch between map, network and details at the lower edge.',
    show: '',
  },
  find: {
    title: 'Find a place',
    text: 'Type its name into the search at the top; former names and other spellings lead there, too, such as Leningrad or Питер. Or click a point or a line. Its page opens, with all partners.',
    show: 'To the search',
  },
  year: {
    title: 'See the network of a year',
    text: 'In the timeline choose “end of year” and drag the line to a year. The button with the triangle plays the years.',
    show: 'Show 1989',
  },
  filter: {
    title: 'Filter',
    text: 'Under “Filters” you choose what is shown. An example: period 1988 to 1988 and status “suspended” shows which partnerships of 1988 are suspended today. What you choose holds for all views and stands in the link.',
    show: 'Open the filters',
  },
  disputed: {
    title: 'Read a disputed fact',
    text: 'Where sources disagree, the page of the partnership gives every claim with its source and says which one is followed. What cannot be settled stays disputed.',
    show: 'Show an example',
  },
};
