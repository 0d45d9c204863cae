// A panel beside the controls: the line that an editor pastes to get what the story shows.
import {createElement as h, useState} from 'react';
import {AddonPanel} from 'storybook/internal/components';
import {addons, types, useChannel} from 'storybook/manager-api';

const id = 'initiative-widgets/snippet';

function Snippet({active}) {
  const [snippet, setSnippet] = useState('');
  const [isCopied, setCopied] = useState(false);
  useChannel({
    [id](text) {
      setSnippet(text);
      setCopied(false);
    },
  });
  const copy = () => navigator.clipboard.writeText(snippet).then(() => setCopied(true));
  const content = snippet
    ? [
        h('p', {key: 'what'}, 'Eine Zeile für das Redaktionssystem. Skript und Feed liegen auf dem eigenen Server; Adressen und Linktext sind anzupassen.'),
        h('pre', {key: 'code', style: {whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', padding: 12, border: '1px solid currentColor'}}, snippet),
        h('button', {key: 'copy', type: 'button', onClick: copy}, isCopied ? 'Kopiert' : 'Kopieren'),
      ]
    : h('p', null, 'Diese Story zeigt mehr als eine Anzeige; dafür gibt es keine einzelne Zeile.');
  return h(AddonPanel, {active}, h('div', {style: {padding: 16, fontSize: 14, lineHeight: 1.5}}, content));
}

addons.register(id, () => {
  addons.add(id, {type: types.PANEL, title: 'Einbetten', render: ({active}) => h(Snippet, {active})});
});
