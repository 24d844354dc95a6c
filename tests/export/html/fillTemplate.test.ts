import { describe, expect, test } from 'vitest';
import { ENCLOSED_PLACE, type Enclosed } from '../../../src/data/enclosed';
import { fillTemplate } from '../../../src/export/html/fillTemplate';

const TEMPLATE = `<title>Twinline</title><script type="application/json">${ENCLOSED_PLACE}</script>`;
const enclosed: Enclosed = {
  id: 'a',
  title: { de: 'A', en: 'A', ru: 'A' },
  hash: '#y=1991',
  files: { 'places.csv': 'id\n</script><script>alert(1)</script><!--\u2028$&' },
  lists: null,
};

describe('the page as one file', () => {
  const page = fillTemplate(TEMPLATE, enclosed, 'A & <b>$1');

  test('holds the data as they are', () => {
    const [, block] = /json">(.*)<\/script>$/.exec(page)!;
    expect(JSON.parse(block!)).toEqual(enclosed);
  });
  test('lets no text of the data end the block', () => {
    expect(page.match(/<\/?script/g)).toHaveLength(2);
    expect(page).not.toContain('<!--');
  });
  test('is called what the dataset is called', () => {
    expect(page).toContain('<title>A &amp; &lt;b&gt;$1</title>');
  });
  test('is not made of a template that has no place for data', () => {
    expect(() => fillTemplate('<html></html>', enclosed, 'A')).toThrow('no place for data');
  });
});
