import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';

/** Stories that must fail: they show that the check of all others can. Not in the sidebar. */
const meta: Meta = {title: 'Gegenproben', tags: ['!dev', '!autodocs'], parameters: {controls: {disable: true}}};
export default meta;

type Story = StoryObj;

/** An image without a text. */
export const NoAlternative: Story = {render: () => html`<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" />`};

/** A tag that nobody defines. */
export const UnknownTag: Story = {render: () => document.createElement('initiative-nichts')};

/** A play function whose expectation does not hold. */
export const FailedPlay: Story = {
  render: () => html`<p>Text</p>`,
  play: async ({canvasElement}) => {
    await expect(canvasElement.textContent).toBe('Anderer Text');
  },
};

/** A render that throws. */
export const Throws: Story = {
  render: () => {
    throw new Error('Gegenprobe');
  },
};

/** Nothing at all. */
export const Blank: Story = {render: () => html``};

/** A picture from another origin: the same server by another name, for WebKit tells nothing of what does not answer. */
export const AsksOthers: Story = {
  render: () => html`<img alt="" src="http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}/favicon.svg" />`,
};
