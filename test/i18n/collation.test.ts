import {describe, expect, it} from 'vitest';
import {collation} from '../../src/i18n/collation.js';

describe('titles', () => {
  it('are sorted as their readers do, numbers by size', () => {
    const titles = ['Zoll', 'AK 10', 'äußerer Kai', 'AK 2', 'Ausbau'];

    expect(titles.toSorted(collation('de'))).toEqual(['AK 2', 'AK 10', 'Ausbau', 'äußerer Kai', 'Zoll']);
  });

  it('are sorted by their letters where Intl knows nothing, and equal ones keep their order', () => {
    expect(['b', 'a', 'c'].toSorted(collation('C'))).toEqual(['a', 'b', 'c']);
    expect(collation('C')('Hafen', 'Hafen')).toBe(0);
  });
});
