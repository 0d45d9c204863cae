import {expect} from '@open-wc/testing';
import * as library from '../src/index.js';

describe('the package', () => {
  it('registers nothing by itself', () => {
    expect(library.ProjectCardElement.name).to.equal('ProjectCardElement');
    const tags = ['initiative-feed', 'initiative-progress', 'project-card', 'timeline-gantt'];
    expect(tags.filter((tag) => customElements.get(tag))).to.eql([]);
  });
});
