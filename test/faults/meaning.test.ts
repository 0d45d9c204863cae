// Rows S of the catalogue, as the reader takes them.
import {describe, expect, it} from 'vitest';
import {parseFeed} from '../../src/feed/parse-feed.js';
import {summarizeProgress} from '../../src/model/progress.js';
import {issuesOf} from '../support/issues.js';
import {meaningRows} from './meaning.js';

describe('the meaning of a feed', () => {
  for (const {row, what, feed: make, issues, dropped = 0} of meaningRows) {
    it(`${row}, ${what}: ${issues.join(', ') || 'no issue'}`, () => {
      const json = make();
      const {feed, shown, dropped: lost} = parseFeed(json);
      const all = (json['projects'] as unknown[]).length;

      expect(issuesOf(json).toSorted()).toEqual([...issues].toSorted());
      expect([shown, lost]).toEqual([all - dropped, dropped]);
      const {total, segments, published} = summarizeProgress(feed);
      expect(segments.reduce((sum, {count}) => sum + count, 0)).toBe(total);
      expect(published).toBe(all);
    });
  }

  it('S6, unknown status code: the issue has the raw text', () => {
    const {issues} = parseFeed(meaningRows.find(({row}) => row === 'S6')?.feed());

    expect(issues.map(({original}) => original)).toEqual(['fast fertig']);
  });

  it('S1, 1 of 18 without title: the others in their order', () => {
    const {feed} = parseFeed(meaningRows.find(({row}) => row === 'S1')?.feed());

    expect(feed.projects.map(({id}) => id)).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((index) => `p${index}`));
  });
});
